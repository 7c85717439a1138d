import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clozeOf } from '#query/handout/cloze.ts';
import { seeded } from '#query/handout/seeded.ts';
import { collection } from '../../model.ts';

const quotes = collection.statements.flatMap(({ positions }) =>
  positions.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
);
const seed = fc.integer({ min: 1, max: 999 });

describe('a quote with gaps', () => {
  test('is the exact quote again once the gaps are filled', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...quotes), fc.string({ unit: 'grapheme' })),
        seed,
        (quote, at) => {
          const pieces = clozeOf(quote, seeded(at, 'x'));
          expect(pieces.map(({ text }) => text).join('')).toBe(quote);
        },
      ),
    );
  });

  test('leaves out whole words in lower case, not two side by side, and never more than two', () => {
    fc.assert(
      fc.property(fc.constantFrom(...quotes), seed, (quote, at) => {
        const pieces = clozeOf(quote, seeded(at, 'x'));
        const gaps = pieces.filter(({ gap }) => gap);
        expect(gaps.length).toBeLessThanOrEqual(2);
        for (const { text } of gaps) expect(text).toMatch(/^[\p{Ll}-]{5,}$/u);
        for (const [i, piece] of pieces.entries())
          if (piece.gap && pieces[i + 1]?.gap === false && pieces[i + 2]?.gap === true)
            expect(pieces[i + 1]?.text).toMatch(/\p{L}/u);
      }),
    );
  });

  test('is the same for the same seed, and seeds differ', () => {
    const quote = 'a long sentence about guarantees that nobody ever wanted to discuss seriously before';
    const made = (at: number) => JSON.stringify(clozeOf(quote, seeded(at, 'x')));
    expect(made(7)).toBe(made(7));
    expect(new Set(Array.from({ length: 20 }, (_, i) => made(i + 1))).size).toBeGreaterThan(3);
  });

  test('keeps what must stay, such as a slip of the source', () => {
    const quote = 'the thereat decreases';
    for (let at = 1; at < 30; at++)
      expect(clozeOf(quote, seeded(at, 'x'), [{ start: 4, end: 11 }]).filter(({ gap }) => gap)).toEqual([
        { gap: true, text: 'decreases' },
      ]);
  });

  test('stays whole where no word can be asked for', () => {
    expect(clozeOf('The UN and NATO did so', seeded(1, 'x'))).toEqual([
      { gap: false, text: 'The UN and NATO did so' },
    ]);
  });
});

describe('of a quote is left out', () => {
  const gapsOf = (quote: string, kept: { start: number; end: number }[] = []) =>
    Array.from({ length: 20 }, (_, at) =>
      clozeOf(quote, seeded(at + 1, 'x'), kept)
        .filter(({ gap }) => gap)
        .map(({ text }) => text),
    );
  const eight = 'grain prices climbed slowly across summer months everywhere';

  test.each([
    ['no word that merely joins others', 'about those things there should never be another'],
    ['no compound with a name or a number', 'mid-April covid19'],
    ['no word of four letters', 'they went home'],
  ])('%s', (_, quote) => {
    for (const gaps of gapsOf(quote)) expect(gaps).toEqual([]);
  });

  test('one word of eight, and two of nine', () => {
    for (const gaps of gapsOf(eight)) expect(gaps).toHaveLength(1);
    for (const gaps of gapsOf(`${eight} again`)) expect(gaps).toHaveLength(2);
  });

  test('a word of five letters, and of a word that comes twice one alone', () => {
    for (const gaps of gapsOf('grain is to us as it is to grain')) expect(gaps).toEqual(['grain']);
  });

  test.each([
    ['before what must stay', 'grain thereat', { start: 5, end: 13 }, 'grain'],
    ['after what must stay', 'thereat decreases', { start: 0, end: 8 }, 'decreases'],
  ])('a word right %s', (_, quote, kept, gap) => {
    for (const gaps of gapsOf(quote, [kept])) expect(gaps).toEqual([gap]);
  });

  test('the whole of a quote of one word', () => {
    expect(clozeOf('grain', seeded(1, 'x'))).toEqual([{ gap: true, text: 'grain' }]);
  });
});
