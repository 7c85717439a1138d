import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_BASKET, readBasket } from '#model/read-basket.ts';
import { writeBasket } from '#model/write-basket.ts';
import { anyBasket } from '../generate/basket.ts';

const pin = {
  kind: 'quote',
  id: 'x',
  order: 0,
  created: '2026-01-01T00:00:00.000Z',
  changed: 1,
  statement: 'talks',
  quotes: [{ passage: 'p01', start: 3, end: 6, quote: 'yes' }],
  position: null,
  note: '',
};
const stored = (entries: unknown) =>
  JSON.stringify({ format: 'parley-basket', version: 1, entries, removed: {} });

test('a basket reads as it was written', () => {
  fc.assert(
    fc.property(anyBasket, fc.boolean(), (basket, spaced) => {
      expect(readBasket(writeBasket(basket, { spaced }))).toEqual({ basket, faults: [], recognised: true });
    }),
  );
});

describe('what is no basket is not recognised', () => {
  test.each([
    ['no JSON', '{"format":'],
    ['another file of ours', '{"format":"parley-collection","version":1}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a later version', '{"format":"parley-basket","version":2,"entries":[]}'],
    ['no list of entries', '{"format":"parley-basket","version":1,"entries":{}}'],
  ])('%s', (_, text) => {
    const { basket, faults, recognised } = readBasket(text);
    expect(recognised).toBe(false);
    expect(basket.entries).toEqual([]);
    expect(faults).toMatchObject([{ place: 'The file' }]);
  });

  test('and nothing at all throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.array(fc.jsonValue()).map(stored)), (text) => {
        expect(readBasket(text).basket.entries).toEqual([]);
      }),
    );
  });
});

test.each([
  ['id', { ...pin, id: '' }],
  ['kind', { ...pin, kind: 'sermon' }],
  ['order', { ...pin, order: '1' }],
  ['created', { ...pin, created: 'yesterday' }],
  ['statement', { ...pin, statement: '<script>' }],
  ['position', { ...pin, position: 7 }],
  ['position', { ...pin, kind: 'position' }],
  ['note', { ...pin, note: null }],
  ['quotes', { ...pin, quotes: [] }],
  ['quotes', { ...pin, quotes: [{ passage: 'p01', start: 3, end: 5, quote: 'yes' }] }],
  ['text', { ...pin, kind: 'heading', text: null }],
])('an item with a faulty “%s” is left out and named; the others are taken', (key, faulty) => {
  const { basket, faults, recognised } = readBasket(stored([{ ...pin, id: 'sound' }, faulty]));
  expect(basket.entries.map(({ id }) => id)).toEqual(['sound']);
  expect(faults).toMatchObject([{ place: `Item 2, “${key}”` }]);
  expect(recognised).toBe(true);
});

test.each([
  ['changed', 'soon', 'It should be a time in milliseconds since 1970.'],
  ['statement', 7, 'It should be the id of a statement.'],
  ['kind', 'sermon', 'It should be quote, position, passage or heading.'],
  [
    'quotes',
    [{ passage: 'p01', start: 3, end: 4, quote: ['y'] }],
    'Each should have a passage, its exact words, and the places where they start and end.',
  ],
])('of a faulty “%s” it is said what it should be', (key, value, message) => {
  expect(readBasket(stored([{ ...pin, [key]: value }])).faults).toEqual([
    { place: `Item 1, “${key}”`, message },
  ]);
});

test('baskets that say the same are written the same, whatever was removed first', () => {
  const { basket } = readBasket(stored([pin]));
  const removed = { walnut: 2, apple: 1, medlar: 3 };
  const turned = Object.fromEntries(Object.entries(removed).reverse());
  const written = writeBasket({ ...basket, removed });
  expect(writeBasket({ ...basket, removed: turned })).toBe(written);
  expect(written).toMatch(/"apple":1,"medlar":3,"walnut":2/);
});

test('an item that is there twice is taken once', () => {
  const { basket, faults } = readBasket(stored([pin, pin]));
  expect(basket.entries).toHaveLength(1);
  expect(faults).toHaveLength(1);
});

/** What README names as the most. */
const MOST_ENTRIES = 2_000;

test('a basket takes as many items as it holds, and says which are one too many', () => {
  const many = Array.from({ length: MOST_ENTRIES + 1 }, (_, i) => ({ ...pin, id: `x${i}` }));
  const { basket, faults } = readBasket(stored(many));
  expect(basket.entries).toHaveLength(MOST_ENTRIES);
  expect(faults).toEqual([
    { place: `Item ${MOST_ENTRIES + 1}`, message: expect.stringContaining(`${MOST_ENTRIES} items at most`) },
  ]);
});

test('what is no item at all is named by its number alone', () => {
  expect(readBasket(stored([pin, 7])).faults).toMatchObject([{ place: 'Item 2' }]);
});

test('a moment beyond all calendars is no moment', () => {
  expect(readBasket(stored([{ ...pin, changed: 8.64e15 }])).faults).toEqual([]);
  for (const changed of ['1e999', '8640000000000001', '-1'])
    expect(readBasket(stored([pin]).replace('"changed":1', `"changed":${changed}`)).faults).toHaveLength(1);
});

test('a version that is none is not quoted, one that is is', () => {
  const faultsOf = (version: unknown) =>
    readBasket(JSON.stringify({ format: 'parley-basket', version, entries: [] })).faults[0]?.message;
  expect(faultsOf(2)).toContain('version 2;');
  expect(faultsOf('2b')).toContain('version 2b;');
  for (const version of [null, true, [1], { of: 1 }])
    expect(faultsOf(version)).toContain('version no number;');
});

test('a basket larger than any is refused before it is read, one just as large is read', () => {
  const text = stored([pin]);
  expect(readBasket(text.padEnd(LONGEST_BASKET))).toMatchObject({ recognised: true, faults: [] });
  expect(readBasket(text.padEnd(LONGEST_BASKET + 1))).toEqual({
    basket: { entries: [], removed: {} },
    faults: [{ place: 'The file', message: 'It is too large for a basket.' }],
    recognised: false,
  });
});

test('no number is one that JSON can hold and nothing can be placed by', () => {
  for (const order of ['1e999', '-1e999', '"0"', 'null', '[0]'])
    expect(readBasket(stored([pin]).replace('"order":0', `"order":${order}`)).faults).toMatchObject([
      { place: 'Item 1, “order”' },
    ]);
  for (const key of ['start', 'end'])
    expect(
      readBasket(stored([pin]).replace(new RegExp(`"${key}":\\d`), `"${key}":1e999`)).faults,
    ).toMatchObject([{ place: 'Item 1, “quotes”' }]);
});
