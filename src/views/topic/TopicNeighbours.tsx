import type { Topic } from '#model/collection.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { neighboursOf } from '#query/topic-neighbours.ts';
import { useLibrary } from '#state/library.tsx';
import { TopicLink } from '#views/parts/TopicLink.tsx';
import { eachPassage } from '#words/each-passage.ts';
import * as words from '#words/topic-lists.ts';
import { TopicSection } from './TopicSection.tsx';

/** Topics that stand in the same passages, kept apart from those that the text joins. */
export function TopicNeighbours({ index, topic }: { index: StatementIndex; topic: Topic }) {
  const neighbours = neighboursOf(useLibrary(), index, topic.id);
  if (neighbours.length === 0) return null;
  return (
    <TopicSection title={words.inSamePassages}>
      <p className="gloss">{words.needNotJoin}</p>
      <ul className="neighbours">
        {neighbours.map(({ topic: other, passages }) => (
          <li key={other.id}>
            <TopicLink
              topic={other}
              to={{ page: 'topic', statement: index.statement.id, topic: other.id, selection: null }}
            />
            <span>{eachPassage(passages)}</span>
          </li>
        ))}
      </ul>
    </TopicSection>
  );
}
