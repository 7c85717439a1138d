import { memo } from 'react';
import type { Tick } from './layout-map.ts';

/** A tick for each piece of evidence, thicker where it opposes; the text itself has them as links. */
export const Ticks = memo(function Ticks({ ticks }: { ticks: readonly Tick[] }) {
  return (
    <div className="map-ticks" aria-hidden="true">
      {ticks.map(({ position, at }) => (
        <i
          key={`${position.id}-${at}`}
          className={`stance-${position.stance}`}
          data-position={position.id}
          style={{ '--at': at.toFixed(4) }}
        />
      ))}
    </div>
  );
});
