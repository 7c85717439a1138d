import { group } from 'd3';
import type { Position, Topic } from '#model/collection.ts';
import { known } from '#query/known.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { toneOf } from '#query/tone.ts';
import { useFragmentHref } from '#state/in-one-file.ts';
import { useLibrary } from '#state/library.tsx';
import { TopicDisc } from '#ui/TopicDisc.tsx';
import { useDrawnLater } from '#views/parts/drawn-later.ts';
import { PositionList } from '#views/parts/PositionList.tsx';
import { TopicLink } from '#views/parts/TopicLink.tsx';
import * as words from '#words/actor.tsx';
import { written } from '#words/locale.ts';

interface ActorPositionsProps {
  index: StatementIndex;
  positions: readonly Position[];
}

interface HeldTopic {
  topic: Topic;
  held: Position[];
}

/** More positions than this need a way to jump between them. */
const AT_A_GLANCE = 16;

/** The actor's positions topic by topic, in codebook order. */
export function ActorPositions({ index, positions }: ActorPositionsProps) {
  const library = useLibrary();
  const byTopic = group(positions, ({ proposition }) => known(library.propositions, proposition).topic);
  const topics = library.collection.codebook.topics.flatMap((topic): HeldTopic[] => {
    const held = byTopic.get(topic.id);
    return held === undefined ? [] : [{ topic, held }];
  });
  return (
    <>
      {positions.length > AT_A_GLANCE && <TopicJumps index={index} topics={topics} />}
      {topics.map((one) => (
        <PositionsOnTopic key={one.topic.id} index={index} {...one} />
      ))}
    </>
  );
}

function PositionsOnTopic({ index, topic, held }: HeldTopic & { index: StatementIndex }) {
  return (
    <section {...useDrawnLater('actor-positions')} id={placeOf(index, topic)}>
      <h2>
        <TopicLink
          topic={topic}
          to={{ page: 'topic', statement: index.statement.id, topic: topic.id, selection: null }}
        />{' '}
        <span className="group-count">{words.positions(held.length)}</span>
      </h2>
      <PositionList index={index} positions={held} show="proposition" />
    </section>
  );
}

function TopicJumps({ index, topics }: { index: StatementIndex; topics: readonly HeldTopic[] }) {
  const library = useLibrary();
  const fragmentHref = useFragmentHref();
  return (
    <nav className="topic-jumps" aria-label={words.positionsByTopic}>
      <ul>
        {topics.map(({ topic, held }) => (
          <li key={topic.id}>
            <a href={fragmentHref(placeOf(index, topic))}>
              <TopicDisc topic={topic} tone={toneOf(library, topic.id)} size="small" />
              {`${topic.label} `}
              <span>{written(held.length)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Several statements on one page may share a topic. */
function placeOf({ statement }: StatementIndex, { id }: Topic): string {
  return `${statement.id}-${id}`;
}
