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

/** Further off its passages than this share of the ribbon, a number would mislead. */
const ASTRAY = 0.12;

/**
 * Where the numbers of a tour's steps stand above the ribbon, as shares of its length: over the first run of their
 * passages, as near as the others let them, and never two at one place. They keep the order of the tour, unless it goes
 * back and forth in the text; then they have the order of their passages.
 */
export function placeStops({ passages, steps, length, room }: Stops): number[] {
  const order = new Map(passages.map(({ id }, i) => [id, i]));
  const { pieces } = layoutRibbon({ passages, length, sectionGap: 8 });
  const size = Math.min(room, length / Math.max(1, steps.length));
  const wanted = steps.map((ids, i) => {
    const run = firstRun(ids.flatMap((id) => order.get(id) ?? []));
    const [first, last] = [pieces[run[0] ?? -1], pieces[run.at(-1) ?? -1]];
    if (first === undefined || last === undefined)
      return i === 0 ? 0 : (length * i) / Math.max(1, steps.length - 1);
    return (first.start + last.start + last.length) / 2;
  });
  const place = (numbers: readonly number[]) => {
    const placed = placeAlong(
      numbers.map((i) => ({ wanted: wanted[i] ?? 0, size })),
      0,
      length,
    );
    return new Map(numbers.map((number, i) => [number, placed[i] ?? 0]));
  };
  const numbers = steps.map((_, i) => i);
  const inOrder = place(numbers);
  const strays = numbers.some((i) => Math.abs((inOrder.get(i) ?? 0) - (wanted[i] ?? 0)) > ASTRAY * length);
  const places = strays
    ? place(numbers.toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b))
    : inOrder;
  return numbers.map((i) => (places.get(i) ?? 0) / length);
}

/** The neighbours at the beginning of a rising list. */
function firstRun(places: readonly number[]): number[] {
  const [first = 0] = places;
  return places.filter((place, i) => place === first + i);
}
