import { textAddress } from '#model/address.ts';
import type { PassageId } from '#model/collection.ts';
import { accountOf } from '#query/account.ts';
import { wholeOf } from '#query/cited-words.ts';
import { known } from '#query/known.ts';
import { passageOutline } from '#query/passage-outline.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { PositionRow } from '#views/parts/PositionRow.tsx';
import { QuoteActions } from '#views/parts/QuoteActions.tsx';
import { TopicLink } from '#views/parts/TopicLink.tsx';
import * as panel from '#words/panel.ts';
import { passagesTitle } from '#words/table-names.ts';
import { passagesName } from '#words/terms.ts';
import * as words from '#words/topic-panel.ts';
import type { PanelProps } from './panel-props.ts';

/** The selected passage, or the neighbouring ones that stand as one: its words, and who stands where in it. */
export function PanelPassages({
  index,
  graph,
  at,
  passages,
}: PanelProps & { passages: readonly PassageId[] }) {
  const library = useLibrary();
  const [first] = passages;
  if (first === undefined) return null;
  const { passage, section, topics } = passageOutline(library, index, known(index.passages, first));
  const here = graph.rows.flatMap((row) =>
    row.kind === 'position' && passages.includes(row.passage) ? [row] : [],
  );
  const statement = index.statement.id;
  return (
    <>
      <h2>{passagesTitle(passages)}</h2>
      <p className="panel-counts" role="status">
        {words.passageCounts(section.title, passage.kind, here.length, graph.topic.label)}
      </p>
      {passages.length === 1 && (
        <p
          className={`panel-passage${passage.kind === 'question' ? ' question' : ''}`}
          lang={index.statement.language}
        >
          {passage.text}
        </p>
      )}
      <div className="buttons">
        <AddressLink
          className="button solid"
          to={textAddress(statement, { passage: first, topics: [graph.topic.id] })}
        >
          {panel.readInText}
        </AddressLink>
        {passages.length === 1 && (
          <QuoteActions
            citable={{
              kind: 'words',
              statement: statement,
              spans: [wholeOf(passage)],
              position: null,
            }}
            name={passagesName([first])}
          />
        )}
      </div>
      {here.length > 0 && (
        <section>
          <h2 className="panel-heading">{words.whoStandsWhereInIt}</h2>
          <ul>
            {here.map(({ position, proposition }) => (
              <li key={position.id}>
                <PositionRow
                  account={accountOf(library, index, position)}
                  beside={proposition.label}
                  to={at({ kind: 'position', id: position.id })}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 className="panel-heading">{words.topics}</h2>
        <ul className="panel-topics">
          {topics.map((topic) => (
            <li key={topic.id}>
              <TopicLink topic={topic} to={{ page: 'topic', statement, topic: topic.id, selection: null }} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
