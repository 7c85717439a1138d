import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { PassageId } from '#model/collection.ts';
import type { Stretch } from './view-on-map.ts';

/**
 * Takes a tap anywhere across the map to the passage at its height. A finger does not hit a piece of a ribbon
 * that is a few pixels broad.
 */
export function useTaps(
  map: RefObject<HTMLElement | null>,
  pieces: ReadonlyMap<PassageId, Stretch>,
  reach: (passage: PassageId) => void,
): void {
  const onTap = useEffectEvent(({ target, clientY }: MouseEvent) => {
    if (map.current === null || (target instanceof Element && target.closest('a') !== null)) return;
    const { top, height } = map.current.getBoundingClientRect();
    const at = (clientY - top) / height;
    const tapped = [...pieces].findLast(([, { start }]) => start <= at) ?? [...pieces][0];
    if (tapped !== undefined) reach(tapped[0]);
  });
  useEffect(() => {
    const area = map.current?.closest('nav');
    const tap = (event: MouseEvent) => onTap(event);
    area?.addEventListener('click', tap);
    return () => area?.removeEventListener('click', tap);
  }, [map]);
}
