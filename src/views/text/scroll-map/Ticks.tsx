import { group } from 'd3';
import { memo, type RefObject, useRef } from 'react';
import type { PositionId } from '#model/collection.ts';
import { STANCES } from '#model/vocabulary.ts';
import type { Tick } from './layout-map.ts';
import { TICK_PLACES, tickPath } from './tick-path.ts';
import { useNearTick } from './use-near-tick.ts';

interface TicksProps {
  map: RefObject<HTMLElement | null>;
  ticks: readonly Tick[];
  /** Null if nothing is filtered. */
  lit: ReadonlySet<PositionId> | null;
  open: PositionId | null;
}

/**
 * A tick for each piece of evidence, thicker where it opposes; the text itself has them as links. One path for
 * each stance, so that many cost what few do.
 */
export const Ticks = memo(function Ticks({ map, ticks, lit, open }: TicksProps) {
  const near = useRef<SVGPathElement>(null);
  useNearTick(map, near, ticks);
  const opened = ticks.filter(({ position }) => position.id === open);
  return (
    <svg className="map-ticks" viewBox={`0 0 1 ${TICK_PLACES}`} preserveAspectRatio="none" aria-hidden="true">
      <StancePaths ticks={ticks} className={lit === null ? undefined : 'unlit'} />
      {lit !== null && <StancePaths ticks={ticks.filter(({ position }) => lit.has(position.id))} />}
      <path
        className={`outstanding stance-${opened[0]?.position.stance}`}
        d={tickPath(opened.map(({ at }) => at))}
      />
      <path ref={near} />
    </svg>
  );
});

function StancePaths({ ticks, className }: { ticks: readonly Tick[]; className?: string | undefined }) {
  const byStance = group(ticks, ({ position }) => position.stance);
  return (
    <g className={className}>
      {STANCES.map((stance) => (
        <path
          key={stance}
          className={`stance-${stance}`}
          d={tickPath((byStance.get(stance) ?? []).map(({ at }) => at))}
        />
      ))}
    </g>
  );
}
