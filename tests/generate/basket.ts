import fc from 'fast-check';
import { type Basket, EMPTY_BASKET, type Entry } from '#model/basket.ts';
import { mergeBaskets } from '#state/basket/merge-baskets.ts';

const created = fc.integer({ min: 0, max: 4_000_000_000_000 }).map((time) => new Date(time).toISOString());
const lying = {
  // Few ids, so that baskets share some.
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  order: fc.integer({ min: -3, max: 3 }),
  created,
  changed: fc.integer({ min: 1, max: 6 }),
};
const quote = fc
  .record({ passage: fc.constantFrom('p01', 'p02'), start: fc.nat(50), quote: fc.string({ minLength: 1 }) })
  .map(({ passage, start, quote }) => ({ passage, start, end: start + quote.length, quote }));

/** An entry of any kind. */
const anyEntry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ kind: fc.constant('heading'), ...lying, text: fc.string() }),
  fc.record({
    kind: fc.constantFrom('quote', 'passage'),
    ...lying,
    statement: fc.constant('talks'),
    quotes: fc.array(quote, { minLength: 1, maxLength: 3 }),
    position: fc.constant(null),
    note: fc.string(),
  }),
  fc.record({
    kind: fc.constant('position'),
    ...lying,
    statement: fc.constant('talks'),
    quotes: fc.array(quote, { minLength: 1, maxLength: 3 }),
    position: fc.constant('usa-talks'),
    note: fc.string(),
  }),
);

/** A basket as the app holds one: in order, nothing twice, nothing that was taken out. */
export const anyBasket: fc.Arbitrary<Basket> = fc
  .record({
    entries: fc.uniqueArray(anyEntry, { maxLength: 6, selector: ({ id }) => id }),
    removed: fc.dictionary(lying.id, fc.integer({ min: 1, max: 6 })),
  })
  .map(({ entries, removed }) => mergeBaskets({ entries, removed: { ...removed } }, EMPTY_BASKET));
