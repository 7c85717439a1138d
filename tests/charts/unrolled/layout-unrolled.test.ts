import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  layoutUnrolled,
  MARK_SIZE,
  measureSection,
  PIXELS_PER_WORD,
} from '#charts/unrolled/layout-unrolled.ts';

const GAP = 3;
const NARROWEST = 24;

const passages = fc
  .array(
    fc.record({
      words: fc.integer({ min: 1, max: 400 }),
      marks: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 25 }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((drawn) =>
    drawn.map(({ words, marks }, i) => ({
      id: `p${i}`,
      words,
      marks: marks.map((at, k) => ({ id: `p${i}-${k}`, at })),
    })),
  );

/** Where the stylesheet puts a mark's left edge, at a scale. */
function leftEdges(drawn: Parameters<typeof layoutUnrolled>[0], scale: number) {
  let start = 0;
  return layoutUnrolled(drawn).flatMap(({ marks }, i) => {
    const length = (drawn[i]?.words ?? 0) * scale;
    const room = Math.max(NARROWEST, length);
    const own = start;
    start += room + GAP;
    return marks.map(({ at, level, id }) => ({
      id,
      level,
      left: own + Math.min(Math.max(0, at * length - MARK_SIZE / 2), room - MARK_SIZE),
    }));
  });
}

test('marks of one row never touch, at the smallest scale or a larger one', () => {
  fc.assert(
    fc.property(passages, fc.double({ min: PIXELS_PER_WORD, max: 4, noNaN: true }), (drawn, scale) => {
      const rows = new Map<number, number[]>();
      for (const { level, left } of leftEdges(drawn, scale))
        rows.set(level, [...(rows.get(level) ?? []), left]);
      for (const row of rows.values()) {
        const sorted = row.toSorted((a, b) => a - b);
        sorted.forEach((left, i) => {
          const before = sorted[i - 1];
          if (before !== undefined) expect(left - before).toBeGreaterThanOrEqual(MARK_SIZE - 1e-6);
        });
      }
    }),
  );
});

test('every mark of a passage is placed once, in text order', () => {
  fc.assert(
    fc.property(passages, (drawn) => {
      const placed = layoutUnrolled(drawn);
      placed.forEach(({ marks, levels }, i) => {
        expect(marks.map(({ id }) => id).toSorted()).toEqual(drawn[i]?.marks.map(({ id }) => id).toSorted());
        expect(marks.map(({ at }) => at)).toEqual(marks.map(({ at }) => at).toSorted((a, b) => a - b));
        expect(levels).toBe(marks.length === 0 ? 0 : Math.max(...marks.map(({ level }) => level)) + 1);
      });
    }),
  );
});

test('a section measures what grows with the scale apart from what does not', () => {
  const section = [{ words: 3 }, { words: 100 }, { words: 200 }];
  expect(measureSection(section)).toEqual({ words: 300, fixed: 3 * GAP + NARROWEST });
});
