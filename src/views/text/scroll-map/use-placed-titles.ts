import { type RefObject, useLayoutEffect } from 'react';
import type { MapLayout, MapSection } from './layout-map.ts';
import { placeTitles } from './place-titles.ts';

/** Places the section titles on the map again now that their heights can be measured, and whenever it changes its size. */
export function usePlacedTitles(map: RefObject<HTMLElement | null>, layout: MapLayout): void {
  useLayoutEffect(() => {
    const root = map.current;
    if (root === null) return;
    const titles = [...root.querySelectorAll<HTMLElement>('.map-section')];
    const place = () => placeMeasured(titles, layout.sections, root.clientHeight);
    place();
    const sizes = new ResizeObserver(place);
    sizes.observe(root);
    return () => sizes.disconnect();
  }, [map, layout]);
}

function placeMeasured(titles: readonly HTMLElement[], sections: readonly MapSection[], room: number): void {
  const tops = placeTitles(
    sections.map(({ start }, place) => ({ start, height: titles[place]?.offsetHeight ?? 0 })),
    room,
  );
  for (const [place, { reckoned }] of sections.entries()) {
    const title = titles[place];
    const top = tops[place] ?? null;
    title?.toggleAttribute('data-unnamed', top === null);
    // Only moved from where it was reckoned to lie, so that nothing is laid out anew.
    if (title !== undefined && top !== null) title.style.translate = `0 ${top - reckoned * room}px`;
  }
}
