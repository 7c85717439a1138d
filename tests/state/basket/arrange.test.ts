import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Basket, EMPTY_BASKET } from '#model/basket.ts';
import { withEntries, withMoved, withNew, withoutEntries } from '#state/basket/arrange.ts';
import { mergeBaskets } from '#state/basket/merge-baskets.ts';
import { anyBasket } from '../../generate/basket.ts';

const ids = ({ entries }: Basket) => entries.map(({ id }) => id);
const NOW = 1_800_000_000_000;

test('what is moved comes to its place and the rest keeps its order, however often', () => {
  const moves = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 80 });
  fc.assert(
    fc.property(anyBasket, moves, (begun, moves) => {
      let basket = begun;
      for (const [from, to] of moves) {
        const before = ids(basket);
        const id = before[from];
        if (id === undefined || to >= before.length) continue;
        basket = withMoved(basket, id, to, NOW);
        const others = before.filter((other) => other !== id);
        expect(ids(basket)).toEqual([...others.slice(0, to), id, ...others.slice(to)]);
        // The order is in the entries themselves: whoever merges them has it.
        expect(ids(mergeBaskets(basket, EMPTY_BASKET))).toEqual(ids(basket));
      }
    }),
  );
});

test('what is new comes last, and once', () => {
  fc.assert(
    fc.property(anyBasket, (basket) => {
      const heading = { kind: 'heading', id: 'new', text: 'New' } as const;
      const more = withNew(basket, heading, NOW);
      expect(ids(more)).toEqual([...ids(basket), 'new']);
      expect(withNew(more, heading, NOW)).toBe(more);
    }),
  );
});

test('what is taken out and put back is where it was, also for a tab that has heard of neither', () => {
  fc.assert(
    fc.property(anyBasket, fc.nat(), (basket, some) => {
      const entry = basket.entries[some % Math.max(1, basket.entries.length)];
      if (entry === undefined) return;
      const without = withoutEntries(basket, new Set([entry.id]), NOW);
      expect(ids(mergeBaskets(without, basket))).toEqual(ids(without));
      const back = withEntries(without, [entry], NOW);
      expect(ids(back)).toEqual(ids(basket));
      expect(ids(mergeBaskets(mergeBaskets(back, without), basket))).toEqual(ids(basket));
    }),
  );
});
