import { group, sum } from 'd3';
import { orderCards } from '#charts/topic/order-cards.ts';
import {
  type ColumnRequest,
  type ColumnThing,
  cardsOf,
  FOLD,
  foldOf,
  headingOf,
  slotsOf,
} from './column-things.ts';

/** One side's column, from top to bottom, and the propositions that are folded. */
export interface Column {
  things: ColumnThing[];
  folded: string[];
}

/** Chooses and orders what stands in one side's column: disputed propositions first, then those at home here, then those of most positions. */
export function columnOf(request: ColumnRequest): Column {
  const { input, side, room } = request;
  const beyond = side === 'right' ? (input.beyond ?? []) : [];
  const slots = slotsOf(request);
  const cards = cardsOf(request);
  const ranked = cards.toSorted(
    (a, b) =>
      Number(b.disputed) - Number(a.disputed) ||
      Number(b.main) - Number(a.main) ||
      b.marks.length - a.marks.length,
  );
  const folded: ColumnThing[] = [];
  const fits = () => {
    const headings = blocksOf(ranked).flatMap((block) => headingOf(block, request));
    const fold = folded.length + beyond.length > 0 ? FOLD : 0;
    return heightOf([...headings, ...ranked, ...slots]) + fold <= room;
  };
  while (ranked.length > 0 && !fits()) folded.unshift(...ranked.splice(-1));

  const kept = new Set(ranked);
  const blocks = blocksOf(cards.filter((card) => kept.has(card)));
  const ordered = orderCards([...blocks, ...slots.map((slot) => [slot])]);
  const things = ordered.flatMap((block) => [...headingOf(block, request), ...block]);
  const more = [...folded.map(({ id }) => id), ...beyond];
  return { things: more.length > 0 ? [...things, foldOf(folded, more.length, side)] : things, folded: more };
}

/** How tall things are one below the other. */
export function heightOf(things: readonly ColumnThing[]): number {
  return sum(things, ({ height }) => height);
}

function blocksOf(cards: readonly ColumnThing[]): ColumnThing[][] {
  return [...group(cards, ({ branch }) => branch).values()];
}
