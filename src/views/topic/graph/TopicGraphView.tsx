import { memo, type RefObject, Suspense, useCallback, useEffect, useState } from 'react';
import { useRings } from '#charts/use-rings.ts';
import type { Enlarger } from '#charts/zoom/enlarge.ts';
import { PLAIN_LOOK, type TopicAddress, withLook } from '#model/address.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import type { TopicGraph } from '#query/topic-graph.ts';
import { useGo } from '#state/address.ts';
import { pointAway } from '#state/pointing.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { useMarks } from '#views/parts/use-marks.ts';
import { useRestingPoint } from '#views/parts/use-resting-point.ts';
import * as words from '#words/topic.ts';
import { TopicPictureView } from './TopicPictureView.tsx';
import { type PictureSize, PRERENDERED } from './use-topic-size.ts';
import './topic-stage.css';

/** From the outermost inwards. */
const RINGS = ['seats', 'marks', 'passages', 'propositions', 'topic'];

const { Part: TopicTip } = lazyPart(() => import('./TopicTip.tsx').then((part) => part.TopicTip));

interface TopicGraphViewProps {
  picture: RefObject<HTMLDivElement | null>;
  index: StatementIndex;
  graph: TopicGraph;
  address: TopicAddress;
  /** Null while a prerendered page is taken over. */
  size: PictureSize | null;
  /** Classes of the stances and voices that are left out. */
  without: string;
  scale: number;
  use: (act: (enlarger: Enlarger) => void) => void;
}

/**
 * One topic as a picture in which everything can be pointed at, selected and reached by keyboard. A prerendered
 * page holds it for several windows; of these only the one that fits is taken over, the others go unread.
 */
export const TopicGraphView = memo(function TopicGraphView(props: TopicGraphViewProps) {
  const { picture, index, graph, address, size, without, scale, use } = props;
  const look = address.look ?? PLAIN_LOOK;
  const [drawn, setDrawn] = useState<ReadonlySet<PictureSize>>(new Set());
  const draw = useCallback((shown: PictureSize) => setDrawn((before) => new Set([...before, shown])), []);
  const ready = size !== null && drawn.has(size);
  const moveAlong = useRings(picture, {
    rings: RINGS,
    first: 'propositions',
    drawn: ready ? `${graph.topic.id} ${size.width} ${look.unfolded}` : null,
  });
  const go = useGo();
  const unfold = useCallback(() => {
    pointAway();
    go(withLook(address, { ...(address.look ?? PLAIN_LOOK), unfolded: true }));
  }, [go, address]);
  const listeners = useMarks({ index, address, onFold: unfold });
  useInSight(address, ready);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of marks is no fieldset. */}
      <div
        ref={picture}
        className={`topic-picture ${without}${look.unfolded ? ' opened' : ''}`}
        role="group"
        aria-label={words.picture(graph.topic.label)}
        onKeyDown={moveAlong}
        {...listeners}
        onFocus={(event) => {
          const { target } = event;
          use((enlarger) => enlarger.reveal(target));
          listeners.onFocus(event);
        }}
      >
        {(size === null ? PRERENDERED : [size]).map((shown) => (
          <Suspense key={shown.width}>
            <TopicPictureView
              index={index}
              graph={graph}
              size={shown}
              look={look}
              selection={address.selection}
              scale={scale}
              onDrawn={draw}
            />
          </Suspense>
        ))}
      </div>
      {look.unfolded && (
        <p className="fold-again">
          <AddressLink to={withLook(address, { ...look, unfolded: false })}>{words.fewer}</AddressLink>
        </p>
      )}
      <TipWhereResting index={index} graph={graph} />
    </>
  );
});

/** What is selected comes into sight if it lies out of the window, or under the sheet that tells of it. */
function useInSight({ selection }: TopicAddress, ready: boolean): void {
  useEffect(() => {
    if (selection === null || !ready) return;
    const lit = document.querySelector(
      '.topic-lit .selected, .topic-lit > .mark > .paper, .topic-lit > .fold',
    );
    lit?.scrollIntoView({ block: 'nearest' });
  }, [selection, ready]);
}

function TipWhereResting({ index, graph }: Pick<TopicGraphViewProps, 'index' | 'graph'>) {
  const point = useRestingPoint();
  if (point === null) return null;
  return (
    <Suspense>
      <TopicTip index={index} graph={graph} point={point} />
    </Suspense>
  );
}
