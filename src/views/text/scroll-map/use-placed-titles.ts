import { type RefObject, useLayoutEffect } from 'react';
import { placeNotes } from '#views/text/notes/place-notes.ts';

/** Room between two titles, in pixels. */
const GAP = 4;

/** Keeps the section titles on the map at their true place, or as near to it as their neighbours allow. */
export function usePlacedTitles(map: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const root = map.current;
    if (root === null) return;
    const place = () => {
      const titles = [...root.querySelectorAll<HTMLElement>('.map-section')];
      const length = root.clientHeight;
      const tops = placeNotes(
        titles.map((title) => ({
          wanted: Number(title.dataset['start']) * length,
          height: title.offsetHeight + GAP,
          pinned: false,
        })),
        length,
      );
      for (const [i, title] of titles.entries()) title.style.setProperty('--top', `${tops[i]}px`);
    };
    place();
    const sizes = new ResizeObserver(place);
    sizes.observe(root);
    return () => sizes.disconnect();
  }, [map]);
}
