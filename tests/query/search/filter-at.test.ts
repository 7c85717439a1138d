import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offersAt } from '#query/search/filter-at.ts';
import { FILTER_KEYS } from '#query/search/filter-keys.ts';
import { filterValues } from '#query/search/filter-values.ts';
import { parseRequest } from '#query/search/parse-request.ts';
import { library } from '../../model.ts';
import { smallLibrary } from '../small.ts';
import { actor, passage, position, proposition, topic } from './small-things.ts';

const offersFor = (text: string, caret = text.length) =>
  offersAt(library, text, caret, 8)?.offers.map(({ value }) => value.id) ?? null;

test.each([
  ['by:rus', 'russia'],
  ['by:rusia', 'russia'],
  ['by:American par', null],
  ['by:"American par', 'usa'],
  ['topic:missile', 'amd'],
  ['topic:AMD', 'amd'],
  ['stance:against', 'opposes'],
  ['voice:rep', 'attributed'],
  ['in:13', 'p13'],
  ['in:p4', 'p04'],
])('%s offers %s first', (text, id) => expect(offersFor(text)?.[0] ?? null).toBe(id));

test('nothing typed yet offers everything there is, what weighs most first', () => {
  expect(offersFor('stance:')).toEqual(['supports', 'conditional', 'undecided', 'opposes']);
  expect(offersFor('guarantees by:')?.[0]).toBe('russia');
});

test('only the filter at the caret is offered for, and what is chosen replaces it alone', () => {
  const text = 'missile by:ru topic:syria';
  expect(offersFor(text)).toEqual([]);
  const at = offersAt(library, text, 'missile by:ru'.length, 8);
  expect(at?.offers[0]?.request).toBe('missile by:russia topic:syria');
  expect(offersFor('guarantees')).toBeNull();
  expect(offersFor('http://x')).toBeNull();
});

test('in a list the value at the caret is offered for, and the others stay', () => {
  const text = 'guns by:usa,ru,ulm topic:syria';
  const at = (words: string) => offersAt(library, text, words.length, 8);
  expect(at('guns by:usa,')?.offers[0]?.request).toBe('guns by:usa,russia,ulm topic:syria');
  expect(at('guns by:usa,ru')?.filter.typed).toBe('ru');
  // What is written out needs no offer, also where another follows.
  expect(at('guns by:us')).toMatchObject({ filter: { typed: 'usa' }, offers: [] });
  expect(at('guns b')).toMatchObject({ filter: { typed: 'usa' }, offers: [] });
  expect(offersAt(library, 'holder:usa,ru', 13, 8)?.offers[0]?.request).toBe('by:usa,russia ');
  expect(offersAt(library, 'by:ru,usa', 5, 8)?.offers[0]?.request).toBe('by:russia,usa ');
  // Nothing is offered twice.
  expect(offersFor('stance:opposes,')).toEqual(['supports', 'conditional', 'undecided']);
});

test('every value is read back as itself, by id and by name', () => {
  const values = filterValues(library);
  for (const key of FILTER_KEYS)
    for (const { id, name } of values[key]) {
      expect(parseRequest(library, `${key}:${id}`).read[0]?.value?.id).toBe(id);
      if (key !== 'in' && !/["“”]/.test(name))
        expect(parseRequest(library, `${key}:"${name}"`).read[0]?.value?.name).toBe(name);
    }
});

test('any request can be read; what is no filter is words', () => {
  const letter = fc.constantFrom(...'aRs5é\u0301’"“”:, -\n<\ud800');
  const key = fc.constantFrom(...FILTER_KEYS, 'other');
  const part = fc.oneof(
    fc.string({ unit: letter, maxLength: 20 }),
    fc.tuple(key, fc.string({ unit: letter, maxLength: 8 })).map((kv) => kv.join(':')),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
      const text = parts.join(' ');
      const { words, read } = parseRequest(library, text);
      expect(new Set(words).size).toBe(words.length);
      for (const { start, end, from, to, typed } of read) {
        expect(text.slice(start, end)).toMatch(/^\p{L}+:/u);
        expect(text.slice(from, to)).toContain(typed);
        expect(start < from && to <= end).toBe(true);
      }
    }),
  );
});

test('a filter is offered for once its first letter stands before the caret, and no more than the limit', () => {
  expect(offersFor('by:ru', 0)).toBeNull();
  expect(offersFor('by:ru', 1)?.[0]).toBe('russia');
  expect(offersAt(library, 'by:', 3, 2)?.offers).toHaveLength(2);
  expect(offersAt(library, 'by:', 3, 0)?.offers).toEqual([]);
});

describe('a request', () => {
  const made = smallLibrary({
    topics: [topic('trade', 'Trade, sea and land'), topic('war', 'War')],
    actors: [actor('rome', 'Rome'), actor('ulm', 'Ulm')],
    propositions: [proposition('open', 'trade')],
    statements: [
      {
        passages: [passage('p01', 'One.'), passage('p02', 'Two.')],
        positions: [position('a', 'rome', 'open'), position('b', 'ulm', 'open')],
      },
    ],
  });
  const NONE = { stances: [], holders: [], topics: [], voices: [], passages: [] };

  test.each([
    ['stance:opposes,supports', { stances: ['supports', 'opposes'] }],
    ['by:rome holder:ulm actor:rome', { holders: ['rome', 'ulm'] }],
    ['topic:war', { topics: ['war'] }],
    ['voice:questioner voice:own', { voices: ['own', 'questioner'] }],
    ['attribution:attributed', { voices: ['attributed'] }],
    ['in:2 passage:p01', { passages: ['p02', 'p01'] }],
    ['by:qqqq topic: https://war', {}],
  ])('“%s” narrows to what it says', (text, filters) =>
    expect(parseRequest(made, text).filters).toEqual({ ...NONE, ...filters }),
  );

  test('is words but for its filters, wherever they stand', () => {
    const text = 'harbours by:rome tolls topic:"Trade, sea" of ships stance:supports';
    const { words, read } = parseRequest(made, text);
    expect(words).toEqual(['harbours', 'tolls', 'ships']);
    expect(
      read.map(({ key, typed, start, end, value }) => [key, typed, text.slice(start, end), value?.id]),
    ).toEqual([
      ['by', 'rome', 'by:rome', 'rome'],
      // Commas part values, but not within quotation marks.
      ['topic', 'Trade, sea', 'topic:"Trade, sea"', 'trade'],
      ['stance', 'supports', 'stance:supports', 'supports'],
    ]);
    expect(parseRequest(made, 'by:rome,,ulm').read.map(({ typed, value }) => [typed, value?.id])).toEqual([
      ['rome', 'rome'],
      ['', undefined],
      ['ulm', 'ulm'],
    ]);
  });
});
