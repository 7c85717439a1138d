import { sum } from 'd3';
import { placeNotes } from '#views/text/notes/place-notes.ts';

/** A section's title: where its section begins, as a share of the map, and how much room it needs, in pixels. */
export interface MapTitle {
  start: number;
  height: number;
}

/** Room between two titles, in pixels. */
const GAP = 4;

/**
 * Places the titles of sections along a map of so many pixels: at their true place, or as near to it as their
 * neighbours allow. Where there are more than there is room for, it names every second, third, … section; null for
 * the others. Returns each title's top, in pixels.
 */
export function placeTitles(titles: readonly MapTitle[], room: number): (number | null)[] {
  let step = 1;
  const named = () => titles.filter((_, place) => place % step === 0);
  while (step < titles.length && sum(named(), ({ height }) => height + GAP) > room) step++;
  const tops = placeNotes(
    named().map(({ start, height }) => ({ wanted: start * room, height: height + GAP, pinned: false })),
    room,
  );
  return titles.map((_, place) => (place % step === 0 ? (tops[place / step] ?? null) : null));
}

/** The height of a title’s line and of its number, in pixels, and how many characters a line holds. */
const LINE = 18;
const NUMBER = 16;
const PER_LINE = 21;

/** About how high a title will be, for a page that is not drawn yet. */
export function reckonedHeight(title: string, numbered: boolean): number {
  return Math.ceil(title.length / PER_LINE) * LINE + (numbered ? NUMBER : 0);
}
