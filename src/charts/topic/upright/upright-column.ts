import { group, sum } from 'd3';
import { orderCards } from '#charts/topic/order-cards.ts';
import type { TopicInput } from '#charts/topic/topic-input.ts';
import { cardsOf, type UprightCard } from './upright-cards.ts';
import type { UprightSizes } from './upright-sizes.ts';

/** What one column holds from top to bottom: branches, each with its cards. */
export type UprightColumn = { branch: string; cards: UprightCard[] }[];

/** The columns, and the propositions that are folded. */
export interface UprightColumns {
  columns: UprightColumn[];
  folded: string[];
}

/** Chooses what is shown and deals it out to columns of about the same height, with few lines crossing. */
export function uprightColumns(
  input: TopicInput,
  sizes: UprightSizes,
  width: number,
  opened: boolean,
): UprightColumns {
  const cards = cardsOf(input, sizes, width);
  const shown = new Set(opened ? cards : chosen(cards, sizes));
  const folded = cards.flatMap((card) => (shown.has(card) ? [] : (card.proposition?.id ?? [])));
  return {
    columns: deal(
      cards.filter((card) => shown.has(card)),
      sizes,
    ).map(columnOf),
    folded: [...folded, ...(input.beyond ?? [])],
  };
}

/** The disputed first, then those of most positions, as far as a reader takes them in. */
function chosen(cards: readonly UprightCard[], { most }: UprightSizes): UprightCard[] {
  const ranked = cards.toSorted((a, b) => rankOf(b) - rankOf(a) || b.rows.length - a.rows.length);
  let rows = 0;
  return ranked.filter((card, i) => {
    rows += card.rows.length;
    return i === 0 || (rows <= most.rows && i < most.cards);
  });
}

/** Links to other topics are few and never fold. */
function rankOf({ proposition }: UprightCard): number {
  return proposition === null ? 2 : Number(proposition.disputed);
}

/** In text order, each to the column that is shorter so far. */
function deal(cards: readonly UprightCard[], { columns }: UprightSizes): UprightCard[][] {
  const dealt: UprightCard[][] = Array.from({ length: columns }, () => []);
  const heightOf = (column: readonly UprightCard[]) => sum(column, ({ height }) => height);
  const mean = ({ ends }: UprightCard) => sum(ends, ({ y }) => y) / Math.max(1, ends.length);
  for (const card of cards.toSorted((a, b) => mean(a) - mean(b)))
    dealt.toSorted((a, b) => heightOf(a) - heightOf(b))[0]?.push(card);
  return dealt;
}

function columnOf(cards: readonly UprightCard[]): UprightColumn {
  const blocks = orderCards([...group(cards, ({ branch }) => branch).values()]);
  return blocks.map((block) => ({ branch: block[0]?.branch ?? '', cards: block }));
}
