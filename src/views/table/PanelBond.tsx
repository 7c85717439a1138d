import { textAddress } from '#model/address.ts';
import type { TopicId } from '#model/collection.ts';
import { known } from '#query/known.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { bondBetween } from '#query/table-edge.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { TopicLink } from '#views/parts/TopicLink.tsx';
import { asSentence } from '#words/capital.ts';
import * as words from '#words/table-panel.tsx';
import { listed, passageName, passageNumber } from '#words/terms.ts';
import { PanelQuotes } from './PanelQuotes.tsx';

/** Why two topics are joined: what the text says of it, and apart from that the passages that they only share. */
export function PanelBond({ index, topics: [a, b] }: { index: StatementIndex; topics: [TopicId, TopicId] }) {
  const library = useLibrary();
  const statement = index.statement.id;
  const { relations, shared } = bondBetween(index, a, b);
  const [one, other] = [known(library.topics, a), known(library.topics, b)];
  return (
    <>
      <div className="panel-title">
        <h2>{listed([one.label, other.label])}</h2>
      </div>
      <p className="panel-counts" role="status">
        {words.joinedIn(relations.length)}
      </p>
      <ul className="topic-links" aria-label={words.twoTopics}>
        {[one, other].map((topic) => (
          <li key={topic.id}>
            <TopicLink
              topic={topic}
              to={{ page: 'table', statement, selection: { kind: 'topic', id: topic.id } }}
            />
          </li>
        ))}
      </ul>
      {relations.map((relation) => (
        <section key={`${relation.passage}-${relation.start}`} className="panel-joint">
          <h3>
            {words.leadsTo(
              known(library.topics, relation.from).label,
              known(library.topics, relation.to).label,
            )}
          </h3>
          <p>{asSentence(relation.label)}</p>
          <PanelQuotes index={index} quotes={[relation]} />
        </section>
      ))}
      {shared.length > 0 && (
        <section className="panel-joint">
          <h3>{words.passagesWithBoth}</h3>
          <p className="panel-counts">{words.notYetJoined}</p>
          <ul className="passage-links">
            {shared.map((passage) => (
              <li key={passage}>
                <AddressLink
                  aria-label={passageName(passage)}
                  to={textAddress(statement, { passage, topics: [a, b] })}
                >
                  {passageNumber(passage)}
                </AddressLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
