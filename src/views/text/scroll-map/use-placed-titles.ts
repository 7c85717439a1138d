import { type RefObject, useLayoutEffect } from 'react';
import type { MapLayout } from './layout-map.ts';
import { placeTitles } from './place-titles.ts';

/** Places the section titles on the map again now that their heights can be measured, and whenever it changes its size. */
export function usePlacedTitles(map: RefObject<HTMLElement | null>, layout: MapLayout): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another layout has other titles.
  useLayoutEffect(() => {
    const root = map.current;
    if (root === null) return;
    const titles = [...root.querySelectorAll<HTMLElement>('.map-section')];
    const place = () => placeMeasured(titles, root.clientHeight);
    place();
    const sizes = new ResizeObserver(place);
    sizes.observe(root);
    return () => sizes.disconnect();
  }, [map, layout]);
}

function placeMeasured(titles: readonly HTMLElement[], room: number): void {
  const tops = placeTitles(
    titles.map((title) => ({ start: Number(title.dataset['start']), height: title.offsetHeight })),
    room,
  );
  for (const [place, title] of titles.entries()) {
    const top = tops[place] ?? null;
    title.toggleAttribute('data-unnamed', top === null);
    // Only moved from where it was reckoned to lie, so that nothing is laid out anew.
    if (top !== null) title.style.translate = `0 ${top - Number(title.dataset['reckoned']) * room}px`;
  }
}
