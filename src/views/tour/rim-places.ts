import { placeAlong } from '#charts/rim/place-along.ts';
import { rimOf } from '#charts/rim/rim.ts';
import type { TablePicture } from '#charts/table/table-picture.ts';
import type { StopQuote } from '#query/tour.ts';

/** Where the words of a quotation stand on the rim. */
export interface RimPlace {
  id: string;
  /** In pixels from the head. */
  along: number;
}

/** Room for a mark on the rim. */
const ROOM = 19;

/** Where quotations stand on the rim, by where their words stand in their passages; apart enough to be told apart. */
export function rimPlaces({ stretches, rim }: TablePicture, quotes: readonly StopQuote[]): RimPlace[] {
  const wanted = quotes.flatMap(({ id, quote, place }) => {
    const stretch = stretches.find(({ passages }) => passages.includes(quote.passage));
    return stretch === undefined ? [] : [{ id, along: stretch.start + stretch.length * place }];
  });
  const placed = placeAlong(
    wanted.map(({ along }) => ({ wanted: along, size: ROOM })),
    0,
    rimOf(rim).length,
  );
  return wanted.map(({ id, along }, i) => ({ id, along: placed[i] ?? along }));
}

/** The side of the table on which most of the words stand; without any, the right one. */
export function sideOf({ rim }: TablePicture, places: readonly RimPlace[]): 'right' | 'left' {
  const half = rimOf(rim).length / 2;
  const left = places.filter(({ along }) => along > half).length;
  return left > places.length / 2 ? 'left' : 'right';
}
