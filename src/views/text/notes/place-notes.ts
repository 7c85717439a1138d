import { cumsum } from 'd3';
import { nearestRising } from '#charts/rim/place-along.ts';

/** A note in the margin: where its quote begins, and how much room it needs there, in pixels. */
export interface MarginNote {
  wanted: number;
  height: number;
  /** Keeps its place; the others give way. */
  pinned: boolean;
}

/**
 * Places notes below one another so that none overlap, their order stays, none lies above 0, and they stray as
 * little as possible from where they are wanted (least squares, by pool-adjacent-violators). They end within the
 * room, unless it is too small for all of them. A pinned note lies where it is wanted, unless the notes before it
 * would not fit above it; then it gives way downwards as far as they need. Returns each note's top.
 */
export function placeNotes(notes: readonly MarginNote[], room = Number.POSITIVE_INFINITY): number[] {
  // With the heights before it taken off each place, "no overlap" becomes "never decreasing".
  const heights = cumsum(notes, (note) => note.height);
  const before = notes.map((note, place) => (heights[place] ?? 0) - note.height);
  const places: number[] = [];
  let floor = 0;
  let loose: number[] = [];
  const settleLoose = (ceiling: number) => {
    for (const place of nearestRising(loose)) places.push(Math.max(floor, Math.min(place, ceiling)));
    loose = [];
  };
  for (const [place, { wanted, pinned }] of notes.entries()) {
    const want = wanted - (before[place] ?? 0);
    if (!pinned) loose.push(want);
    else {
      const pin = Math.max(floor, want);
      settleLoose(pin);
      places.push(pin);
      floor = pin;
    }
  }
  settleLoose(Math.max(floor, room - (heights.at(-1) ?? 0)));
  return places.map((place, note) => place + (before[note] ?? 0));
}
