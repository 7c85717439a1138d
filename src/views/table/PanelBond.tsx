import { textAddress } from '#model/address.ts';
import type { TopicId } from '#model/collection.ts';
import { known } from '#query/known.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { bondBetween } from '#query/table-edge.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { TopicLink } from '#views/parts/TopicLink.tsx';
import { counted, passageNumber } from '#words/terms.ts';
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
        <h2>
          {one.label} and {other.label}
        </h2>
      </div>
      <p className="panel-counts" role="status">
        {relations.length === 0
          ? 'The text itself does not join them.'
          : `The text itself joins them, in ${counted(relations.length, 'place')}.`}
      </p>
      <ul className="topic-links" aria-label="The two topics">
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
            {known(library.topics, relation.from).label} <span aria-hidden="true">→</span>
            <span className="unseen">leads to</span> {known(library.topics, relation.to).label}
          </h3>
          <p>{capital(relation.label)}.</p>
          <PanelQuotes index={index} quotes={[relation]} />
        </section>
      ))}
      {shared.length > 0 && (
        <section className="panel-joint">
          <h3>Passages with both</h3>
          <p className="panel-counts">That two topics stand in one passage does not yet join them.</p>
          <ul className="passage-links">
            {shared.map((passage) => (
              <li key={passage}>
                <AddressLink
                  aria-label={`Passage ${passageNumber(passage)}`}
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

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
