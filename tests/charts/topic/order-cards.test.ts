import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Orderable, orderCards } from '#charts/topic/order-cards.ts';

interface Card extends Orderable {
  id: number;
}

const cards = fc.array(
  fc.array(fc.record({ y: fc.nat(40), weight: fc.constant(1) }), { minLength: 1, maxLength: 4 }),
  {
    minLength: 1,
    maxLength: 7,
  },
);

function card(id: number, ends: Orderable['ends']): Card {
  return { id, ends };
}

/** Pairs of lines that cross if the cards stand in this order, counted line by line. */
function crossings(order: readonly Card[]): number {
  const lines = order.flatMap(({ ends }, place) => ends.map(({ y }) => ({ place, y })));
  return lines.flatMap((a) => lines.filter((b) => a.place < b.place && a.y > b.y)).length;
}

test('untangles what can be untangled', () => {
  const order = orderCards([
    [card(1, [{ y: 30, weight: 1 }]), card(2, [{ y: 10, weight: 1 }]), card(3, [{ y: 20, weight: 1 }])],
  ]);
  expect(order.flat().map(({ id }) => id)).toEqual([2, 3, 1]);
});

test('keeps every card and every block together, and never leaves a pair that would better be exchanged', () => {
  fc.assert(
    fc.property(cards, cards, (one, other) => {
      const blocks = [one, other].map((block, b) => block.map((ends, i) => card(b * 10 + i, ends)));
      const ordered = orderCards(blocks);
      expect(ordered.map((block) => block.map(({ id }) => id).toSorted((a, b) => a - b)).toSorted()).toEqual(
        blocks.map((block) => block.map(({ id }) => id)).toSorted(),
      );
      for (const block of ordered)
        for (let i = 0; i < block.length; i++)
          for (let j = i + 1; j < block.length; j++) {
            const exchanged = block
              .toSpliced(i, 1, ...block.slice(j, j + 1))
              .toSpliced(j, 1, ...block.slice(i, i + 1));
            expect(crossings(exchanged)).toBeGreaterThanOrEqual(crossings(block));
          }
    }),
  );
});
