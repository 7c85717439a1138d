import { describe, expect, test } from 'vitest';
import { finderIn } from '#query/search/find-in.ts';
import type { SearchRequest } from '#query/search/parse-request.ts';
import { listThings } from '#query/search/search-things.ts';
import type { WordIndex } from '#query/search/word-index.ts';
import { smallLibrary } from '../small.ts';
import { idOfThing } from './id-of-thing.ts';
import { actor, passage, position, proposition, topic } from './small-things.ts';

const library = smallLibrary({
  topics: [topic('trade', 'Trade'), topic('war', 'War')],
  actors: [actor('rome', 'Rome'), actor('athens', 'Athens')],
  propositions: [proposition('open', 'trade'), proposition('shut', 'trade')],
  statements: [
    {
      passages: [passage('p01', 'One.'), passage('p02', 'Two.')],
      positions: [
        position('rome-open', 'rome', 'open'),
        position('athens-open', 'athens', 'open'),
        position('rome-shut', 'rome', 'shut'),
        position('athens-shut', 'athens', 'shut'),
      ],
    },
  ],
});
const things = listThings(library);

/** How well a word answers each thing, by its id. */
type Scores = Record<string, number>;
interface Word {
  scores?: Scores;
  terms?: string[];
  slipped?: boolean;
}

/** An index in which a test says what each word finds. */
function indexOf(words: Record<string, Word>, of = things): WordIndex {
  const hits = new Map(
    Object.entries(words).map(([word, { scores = {}, terms = [word], slipped = false }]) => [
      word,
      {
        scores: Float32Array.from(of, (thing) => scores[idOfThing(thing)] ?? 0),
        terms: new Set(terms),
        slipped,
      },
    ]),
  );
  const nothing = { scores: new Float32Array(of.length), terms: new Set<string>(), slipped: false };
  return {
    things: of,
    hitsOf: (word) => hits.get(word) ?? nothing,
    nearest: (word, limit) => Array.from({ length: limit }, (_, i) => `${word}-${i + 1}`),
  };
}

function asked(...words: string[]): SearchRequest {
  const filters = { stances: [], holders: [], topics: [], voices: [], passages: [] };
  return { text: words.join(' '), words, filters, read: [] };
}

/** What words find, with what each kind’s best scores, to two places. */
function found(index: WordIndex, words: string[], limit = 10) {
  const { groups, total, partial } = finderIn(library, index)(asked(...words), limit);
  return {
    total,
    partial,
    groups: groups.map(({ kind, total, best, score }) => [
      kind,
      total,
      best.map(idOfThing).join(' '),
      Number(score.toFixed(2)),
    ]),
  };
}

describe('a position', () => {
  test('is found by its holder and its proposition, which count for three fifths of its own words', () => {
    const index = indexOf({
      rome: { scores: { rome: 4, open: 2, 'rome-open': 1, 'rome-shut': 3, 'athens-shut': 1 } },
    });
    expect(found(index, ['rome'])).toEqual({
      total: 6,
      partial: false,
      groups: [
        ['actor', 1, 'rome', 4],
        ['proposition', 1, 'open', 2],
        // 3 + 0.6 × 4, then 1 + 0.6 × (4 + 2), then 0.6 × 2, then its own words alone.
        ['position', 4, 'rome-shut rome-open athens-open athens-shut', 5.4],
      ],
    });
  });

  test('is found by one word for its holder and another for its proposition', () => {
    const index = indexOf({ athens: { scores: { athens: 2 } }, shut: { scores: { shut: 3 } } });
    expect(found(index, ['athens', 'shut'])).toEqual({
      total: 1,
      partial: false,
      groups: [['position', 1, 'athens-shut', 3]],
    });
  });

  test('adds nothing to what the index remembers of a word', () => {
    const index = indexOf({ rome: { scores: { rome: 4, 'rome-open': 1 } } });
    expect(found(index, ['rome'])).toEqual(found(index, ['rome']));
  });

  test('need not be there at all', () => {
    const none = indexOf(
      { rome: { scores: { rome: 4, p02: 2 } } },
      things.filter(({ kind }) => kind !== 'position'),
    );
    expect(found(none, ['rome']).groups).toEqual([
      ['actor', 1, 'rome', 4],
      ['passage', 1, 'p02', 2],
    ]);
  });
});

describe('kinds', () => {
  test('keep their order but for those that answer less than half as well; positions come last', () => {
    const scores = { trade: 3, rome: 0, athens: 0, p01: 5, p02: 10, open: 2, 'rome-shut': 10 };
    expect(found(indexOf({ word: { scores } }), ['word']).groups).toEqual([
      ['passage', 2, 'p02 p01', 10],
      ['topic', 1, 'trade', 3],
      ['proposition', 1, 'open', 2],
      ['position', 3, 'rome-shut rome-open athens-open', 10],
    ]);
    const half = { trade: 5, p01: 10 };
    expect(found(indexOf({ word: { scores: half } }), ['word']).groups).toEqual([
      ['topic', 1, 'trade', 5],
      ['passage', 1, 'p01', 10],
    ]);
  });

  test('say how many there are, also where none is shown', () => {
    const index = indexOf({ word: { scores: { trade: 1, war: 2, p01: 3 } } });
    expect(found(index, ['word'], 0)).toEqual({
      total: 3,
      partial: false,
      groups: [
        ['topic', 2, '', 0],
        ['passage', 1, '', 0],
      ],
    });
  });
});

describe('several words', () => {
  const index = indexOf({
    one: { scores: { trade: 1, war: 2, p01: 3 } },
    two: { scores: { trade: 4, p02: 1 } },
    three: { scores: { war: 1 } },
  });

  test('add up in what has them all', () => {
    expect(found(index, ['one', 'two'])).toEqual({
      total: 1,
      partial: false,
      groups: [['topic', 1, 'trade', 5]],
    });
  });

  test('add up in what has most of them, where nothing has all', () => {
    expect(found(index, ['one', 'two', 'three'])).toEqual({
      total: 2,
      partial: true,
      groups: [['topic', 2, 'trade war', 5]],
    });
  });

  test('that find nothing are no partial answer', () => {
    expect(found(index, ['nowhere', 'never'])).toEqual({ total: 0, partial: false, groups: [] });
    expect(found(index, [])).toEqual({ total: 0, partial: false, groups: [] });
  });
});

test('an answer says which words were looked for, what stood in for a slip, and what is near where nothing did', () => {
  const index = indexOf({
    trade: { scores: { trade: 1 }, terms: ['trade', 'trader'] },
    rume: { scores: { rome: 1 }, terms: ['rome', 'rum', 'rune', 'ruse'], slipped: true },
  });
  const request = asked('trade', 'rume', 'qat');
  const answer = finderIn(library, index)(request, 5);
  expect(answer.request).toBe(request);
  expect([...answer.terms]).toEqual(['trade', 'trader', 'rome', 'rum', 'rune', 'ruse']);
  expect(answer.slips).toEqual([
    { typed: 'rume', taken: ['rome', 'rum', 'rune'], nearest: [] },
    { typed: 'qat', taken: [], nearest: ['qat-1', 'qat-2', 'qat-3', 'qat-4'] },
  ]);
});
