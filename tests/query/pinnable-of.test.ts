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

  test('statement gone', () => {
    expect(pinStanding(changed({ id: 'another' }), pins.words)).toBe('statement-gone');
  });
});
