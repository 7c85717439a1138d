import { describe, expect, test } from 'vitest';
import type { Pin, Pinnable } from '#model/basket.ts';
import { indexCollection } from '#query/library.ts';
import { pinStanding } from '#query/pin-standing.ts';
import { pinnableOf } from '#query/pinnable-of.ts';
import { collection, library } from '../model.ts';

const [statement] = collection.statements;
const [position] = statement?.positions ?? [];
const [passage] = statement?.passages.slice(3) ?? [];
if (statement === undefined || position === undefined || passage === undefined)
  throw new Error('The model has too little in it.');

const words = (start: number, end: number, id: string | null = null) =>
  pinnableOf(library, {
    kind: 'words',
    statement: statement.id,
    spans: [{ passage: passage.id, start, end }],
    position: id,
  });
const pinned = (pinnable: Pinnable): Pin => ({ ...pinnable, order: 0, created: '', changed: 1, note: '' });

describe('what is pinned', () => {
  test('is the position with all its evidence, wherever a part of its words is shown', () => {
    expect(words(0, 4, position.id)).toMatchObject({
      kind: 'position',
      position: position.id,
      quotes: position.evidence,
    });
  });

  test('is the passage where all its words are shown', () => {
    expect(words(0, passage.text.length)).toMatchObject({
      kind: 'passage',
      quotes: [{ quote: passage.text }],
    });
  });

  test('is otherwise the words as they stand, and others are another pin', () => {
    expect(words(2, 9)).toMatchObject({ kind: 'quote', quotes: [{ quote: passage.text.slice(2, 9) }] });
    expect(words(2, 9).id).not.toBe(words(2, 8).id);
  });
});

describe('what a pin is known by', () => {
  const pinnedAt = (...spans: [string, number, number][]) =>
    pinnableOf(library, {
      kind: 'words',
      statement: statement.id,
      spans: spans.map(([id, start, end]) => ({ passage: id, start, end })),
      position: null,
    });
  const { id: here } = passage;
  const length = passage.text.length;
  const next = statement.passages[4]?.id ?? '';

  test('is its position, its passage, or every place of its words', () => {
    expect(words(0, 4, position.id).id).toBe(`position:${statement.id}/${position.id}`);
    expect(pinnedAt([here, 0, length]).id).toBe(`passage:${statement.id}/${here}`);
    expect(pinnedAt([here, 2, 9]).id).toBe(`quote:${statement.id}/${here}/2-9`);
    expect(pinnedAt([here, 2, 9], [here, 12, 15]).id).toBe(`quote:${statement.id}/${here}/2-9+${here}/12-15`);
  });

  test('is not a passage of which some is missing, or to which more is added', () => {
    expect(pinnedAt([here, 0, length - 1]).kind).toBe('quote');
    expect(pinnedAt([here, 1, length]).kind).toBe('quote');
    expect(pinnedAt([here, 0, length], [next, 0, 5])).toMatchObject({
      kind: 'quote',
      quotes: [{ quote: passage.text }, { quote: statement.passages[4]?.text.slice(0, 5) }],
    });
  });
});

describe('a pin says how it stands to the coding of today', () => {
  const changed = (change: Partial<typeof statement>) =>
    indexCollection({ ...collection, statements: [{ ...statement, ...change }] });
  const pins = { words: pinned(words(2, 9)), position: pinned(words(0, 1, position.id)) };

  test('as pinned', () => {
    expect(pinStanding(library, pins.words)).toBe('as-pinned');
    expect(pinStanding(library, pins.position)).toBe('as-pinned');
  });

  test('words gone', () => {
    const passages = statement.passages.map((one) => ({ ...one, text: `Now ${one.text}` }));
    expect(pinStanding(changed({ passages }), pins.words)).toBe('words-gone');
  });

  test('recoded', () => {
    const without = changed({ positions: statement.positions.slice(1) });
    expect(pinStanding(without, pins.position)).toBe('recoded');
    expect(pinStanding(without, pins.words)).toBe('as-pinned');
  });

  describe('of two quotes', () => {
    const [one, other] = [passage, statement.passages[4] ?? passage].map(({ id, text }) => ({
      passage: id,
      start: 2,
      end: 9,
      quote: text.slice(2, 9),
    }));
    if (one === undefined || other === undefined) throw new Error('There are no two quotes.');
    const pin = { ...pins.position, quotes: [one, other] };
    const evidencedBy = (...evidence: (typeof one)[]) => changed({ positions: [{ ...position, evidence }] });

    test('as pinned, where the position still has both, in whatever order and with whatever besides', () => {
      expect(pinStanding(evidencedBy(other, { ...one, end: 8 }, one), pin)).toBe('as-pinned');
    });

    test.each([
      ['is taken away', []],
      ['now begins earlier', [{ ...other, start: 1 }]],
      ['now ends earlier', [{ ...other, end: 8 }]],
      [
        'is now at the same place of another passage',
        [{ ...other, passage: statement.passages[5]?.id ?? '' }],
      ],
    ])('recoded, where one of them %s', (_, instead) => {
      expect(pinStanding(evidencedBy(one, ...instead), pin)).toBe('recoded');
    });

    test('words gone, where one of them is changed or its passage is no more', () => {
      const passages = statement.passages.map((each) =>
        each.id === other.passage ? { ...each, text: `Now ${each.text}` } : each,
      );
      expect(pinStanding(changed({ passages }), pin)).toBe('words-gone');
      const fewer = statement.passages.filter(({ id }) => id !== other.passage);
      expect(pinStanding(changed({ passages: fewer }), pin)).toBe('words-gone');
    });
  });

  test('statement gone', () => {
    expect(pinStanding(changed({ id: 'another' }), pins.words)).toBe('statement-gone');
  });
});
