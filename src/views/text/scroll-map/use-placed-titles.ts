import { sum } from 'd3';
import { type RefObject, useLayoutEffect } from 'react';
import { placeNotes } from '#views/text/notes/place-notes.ts';
import type { MapLayout } from './layout-map.ts';

/** Room between two titles, in pixels. */
const GAP = 4;

/**
 * Keeps the section titles on the map at their true place, or as near to it as their neighbours allow. Where
 * there are more than the map has room for, it names every second, third, … section.
 */
export function usePlacedTitles(map: RefObject<HTMLElement | null>, layout: MapLayout): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another layout has other titles.
  useLayoutEffect(() => {
    const root = map.current;
    if (root === null) return;
    const place = () =>
      placeTitles([...root.querySelectorAll<HTMLElement>('.map-section')], root.clientHeight);
    place();
    const sizes = new ResizeObserver(place);
    sizes.observe(root);
    return () => sizes.disconnect();
  }, [map, layout]);
}

function placeTitles(titles: readonly HTMLElement[], room: number): void {
  const heights = new Map(titles.map((title) => [title, title.offsetHeight + GAP]));
  const step = Math.max(1, Math.ceil(sum(heights.values()) / Math.max(1, room)));
  const shown = titles.filter((_, place) => place % step === 0);
  const tops = placeNotes(
    shown.map((title) => ({
      wanted: Number(title.dataset['start']) * room,
      height: heights.get(title) ?? 0,
      pinned: false,
    })),
    room,
  );
  for (const title of titles) title.toggleAttribute('data-unnamed', !shown.includes(title));
  for (const [place, title] of shown.entries()) title.style.setProperty('--top', `${tops[place]}px`);
}
