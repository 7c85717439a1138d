import { textAddress } from '#model/address.ts';
import { accountOf } from '#query/account.ts';
import { wholeOf } from '#query/cited-words.ts';
import { known } from '#query/known.ts';
import { passageOutline } from '#query/passage-outline.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { PositionRow } from '#views/parts/PositionRow.tsx';
import { QuoteActions } from '#views/parts/QuoteActions.tsx';
import { TopicLink } from '#views/parts/TopicLink.tsx';
import * as panel from '#words/panel.ts';
import * as words from '#words/table-panel.tsx';
import { passageName, passagesName } from '#words/terms.ts';

/** The selected passage: its words, its topics, and who takes a position in it. */
export function PanelPassage({ index, passage: id }: { index: StatementIndex; passage: string }) {
  const library = useLibrary();
  const { statement } = index;
  const { passage, section, topics, positions } = passageOutline(library, index, known(index.passages, id));
  const { name } = known(library.actors, passage.speaker);
  return (
    <>
      <div className="panel-title">
        <h2>{passageName(id)}</h2>
      </div>
      <p className="panel-counts" role="status">
        {words.passageCounts(name, section.title, positions.length)}
      </p>
      {passage.summary !== null && <p>{passage.summary}</p>}
      <div className="buttons">
        <AddressLink className="button solid" to={textAddress(statement.id, { passage: id })}>
          {panel.readInText}
        </AddressLink>
      </div>
      <blockquote className={`panel-passage ${passage.kind}`} lang={statement.language}>
        {passage.text}
      </blockquote>
      <QuoteActions
        citable={{ kind: 'words', statement: statement.id, spans: [wholeOf(passage)], position: null }}
        name={passagesName([id])}
      />
      {topics.length > 0 && (
        <ul className="topic-links" aria-label={words.topicsOfPassage}>
          {topics.map((topic) => (
            <li key={topic.id}>
              <TopicLink
                topic={topic}
                to={{ page: 'table', statement: statement.id, selection: { kind: 'topic', id: topic.id } }}
              />
            </li>
          ))}
        </ul>
      )}
      <ul aria-label={words.positionsInPassage}>
        {positions
          .map((position) => accountOf(library, index, position))
          .map((account) => (
            <li key={account.position.id}>
              <PositionRow
                account={account}
                beside={account.proposition.label}
                to={{
                  page: 'table',
                  statement: statement.id,
                  selection: { kind: 'position', id: account.position.id },
                }}
              />
            </li>
          ))}
      </ul>
    </>
  );
}
