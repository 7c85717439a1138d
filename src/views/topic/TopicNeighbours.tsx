import type { Topic } from '#model/collection.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { neighboursOf } from '#query/topic-neighbours.ts';
import { useLibrary } from '#state/library.tsx';
import { TopicLink } from '#views/parts/TopicLink.tsx';
import { listed, passageNumber } from '#words/terms.ts';

/** Topics that stand in the same passages, kept apart from those that the text joins. */
export function TopicNeighbours({ index, topic }: { index: StatementIndex; topic: Topic }) {
  const neighbours = neighboursOf(useLibrary(), index, topic.id);
  if (neighbours.length === 0) return null;
  return (
    <section>
      <h2>In the same passages</h2>
      <p className="gloss">Topics that share passages with it. The text need not join them.</p>
      <ul className="neighbours">
        {neighbours.map(({ topic: other, passages }) => (
          <li key={other.id}>
            <TopicLink
              topic={other}
              to={{ page: 'topic', statement: index.statement.id, topic: other.id, selection: null }}
            />
            <span>
              {passages.length === 1 ? 'passage' : 'passages'}{' '}
              {listed(passages.map((id) => `${passageNumber(id)}`))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
