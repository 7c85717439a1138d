import { type RefObject, useEffect } from 'react';
import { onApproach } from '#views/text/on-approach.ts';
import type { Tick } from './layout-map.ts';
import { tickPath } from './tick-path.ts';

/** Brings out the ticks of the position that the pointer or the focus is on. */
export function useNearTick(
  map: RefObject<HTMLElement | null>,
  path: RefObject<SVGPathElement | null>,
  ticks: readonly Tick[],
): void {
  useEffect(() => {
    const page = map.current?.closest<HTMLElement>('.text-page');
    return page
      ? onApproach(page, '[data-position]', (near) => {
          const found = ticks.filter(({ position }) => position.id === near?.dataset['position']);
          path.current?.setAttribute('class', `outstanding stance-${found[0]?.position.stance}`);
          path.current?.setAttribute('d', tickPath(found.map(({ at }) => at)));
        })
      : undefined;
  }, [map, path, ticks]);
}
