import { textAddress } from '#model/address.ts';
import type { Topic } from '#model/collection.ts';
import { wholeOf } from '#query/cited-words.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { topicPassages } from '#query/topic-passages.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { QuoteActions } from '#views/parts/QuoteActions.tsx';
import { TakeTable } from '#views/parts/take-table/TakeTable.tsx';
import { passageName, passagesName } from '#words/terms.ts';
import * as words from '#words/topic-lists.ts';
import { TopicSection } from './TopicSection.tsx';

/** The passages of a topic, with the words that carry it. */
export function TopicPassages({ index, topic }: { index: StatementIndex; topic: Topic }) {
  const { id: statement, language } = index.statement;
  const passages = topicPassages(useLibrary(), index, topic.id);
  if (passages.length === 0) return null;
  return (
    <TopicSection title={words.passages}>
      <TakeTable
        of={words.passageCount(passages.length)}
        name={`${statement}-${topic.id}-passages`}
        table={async (library, linkTo) => {
          const { passagesTable } = await import('#exchange/tables/statement-tables.ts');
          return passagesTable(
            library,
            index,
            passages.map(({ passage }) => passage),
            linkTo,
          );
        }}
      />
      <ul className="topic-passages">
        {passages.map(({ passage, weight, quotes }) => (
          <li key={passage.id}>
            <p>
              <AddressLink to={textAddress(statement, { topics: [topic.id], passage: passage.id })}>
                {passageName(passage.id)}
              </AddressLink>{' '}
              <span className="weight">{weight === 'primary' ? words.about : words.touches}</span>{' '}
              <QuoteActions
                citable={{
                  kind: 'words',
                  statement: statement,
                  spans: [wholeOf(passage)],
                  position: null,
                }}
                name={passagesName([passage.id])}
              />
            </p>
            {quotes.length > 0 && (
              <p className="carrying" lang={language}>
                {words.carrying(quotes.map(({ quote }) => quote))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </TopicSection>
  );
}
