import { Suspense, useCallback, useRef, useState } from 'react';
import { useRings } from '#charts/use-rings.ts';
import type { Address } from '#model/address.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import type { TopicGraph } from '#query/topic-graph.ts';
import { pointAway } from '#state/pointing.ts';
import { useMarks } from '#views/parts/use-marks.ts';
import { TopicPictureView } from './TopicPictureView.tsx';
import { TopicTip } from './TopicTip.tsx';
import { type PictureSize, PRERENDERED, useTopicSize } from './use-topic-size.ts';
import './topic-stage.css';

/** From the outermost inwards. */
const RINGS = ['seats', 'marks', 'passages', 'propositions', 'topic'];

interface TopicGraphViewProps {
  index: StatementIndex;
  graph: TopicGraph;
  address: Extract<Address, { page: 'topic' }>;
  /** Classes of the stances and voices that are left out. */
  without: string;
}

/**
 * One topic as a picture in which everything can be pointed at, selected and reached by keyboard. A prerendered
 * page holds it for several windows; of these only the one that fits is taken over, the others go unread.
 */
export function TopicGraphView({ index, graph, address, without }: TopicGraphViewProps) {
  const size = useTopicSize();
  const [opened, setOpened] = useState(false);
  const [drawn, setDrawn] = useState<ReadonlySet<PictureSize>>(new Set());
  const draw = useCallback((shown: PictureSize) => setDrawn((before) => new Set([...before, shown])), []);
  const picture = useRef<HTMLDivElement>(null);
  const moveAlong = useRings(picture, {
    rings: RINGS,
    first: 'propositions',
    drawn: size !== null && drawn.has(size) ? `${graph.topic.id} ${size.width} ${opened}` : null,
  });
  const unfold = useCallback(() => {
    pointAway();
    setOpened(true);
  }, []);
  const listeners = useMarks({ index, address, onFold: unfold });
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of marks is no fieldset. */}
      <div
        ref={picture}
        className={`topic-picture ${without}${opened ? ' opened' : ''}`}
        role="group"
        aria-label={`${graph.topic.label}: who stands where, passage by passage`}
        onKeyDown={moveAlong}
        {...listeners}
      >
        {(size === null ? PRERENDERED : [size]).map((shown) => (
          <Suspense key={shown.width}>
            <TopicPictureView
              index={index}
              graph={graph}
              size={shown}
              opened={opened}
              selection={address.selection}
              onDrawn={draw}
            />
          </Suspense>
        ))}
      </div>
      <TopicTip index={index} graph={graph} />
    </>
  );
}
