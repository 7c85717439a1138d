import { layoutRibbon, type RibbonPassage } from '#charts/ribbon/layout-ribbon.ts';
import { placeAlong } from '#charts/rim/place-along.ts';

interface Stops {
  passages: readonly RibbonPassage[];
  /** For each step the passages that it is about; none means all of them. */
  steps: readonly (readonly string[])[];
  /** Length of the ribbon, and room that a number takes, in the same pixels. */
  length: number;
  room: number;
}

/**
 * Where the numbers of a tour's steps stand above the ribbon, as shares of its length: over the middle of their
 * passages, as near as the others let them, and never two at one place. Steps keep their order where they lie alike.
 */
export function placeStops({ passages, steps, length, room }: Stops): number[] {
  const { pieces } = layoutRibbon({ passages, length, sectionGap: 8 });
  const pieceOf = new Map(pieces.map((piece) => [piece.id, piece]));
  const wanted = steps.map((ids, i) => {
    const own = ids.flatMap((id) => pieceOf.get(id) ?? []);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined)
      return i === 0 ? 0 : length * (i / Math.max(1, steps.length - 1));
    return (first.start + last.start + last.length) / 2;
  });
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const placed = placeAlong(
    order.map((i) => ({ wanted: wanted[i] ?? 0, size: Math.min(room, length / Math.max(1, steps.length)) })),
    0,
    length,
  );
  const places = new Array<number>(steps.length).fill(0);
  order.forEach((step, i) => {
    places[step] = (placed[i] ?? 0) / length;
  });
  return places;
}
