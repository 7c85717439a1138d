import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeTitles, reckonedHeight } from '#views/text/scroll-map/place-titles.ts';

const title = fc.record({
  start: fc.double({ min: 0, max: 1, noNaN: true }),
  height: fc.integer({ min: 16, max: 90 }),
});
const titles = fc.array(title, { maxLength: 40 }).map((each) => each.sort((a, b) => a.start - b.start));

describe('placeTitles', () => {
  test('leaves titles where their sections begin as long as there is room', () => {
    expect(
      placeTitles(
        [
          { start: 0, height: 18 },
          { start: 0.5, height: 34 },
        ],
        800,
      ),
    ).toEqual([0, 400]);
  });

  test('moves titles apart that would overlap', () => {
    const tops = placeTitles(
      [
        { start: 0.5, height: 30 },
        { start: 0.51, height: 30 },
      ],
      800,
    );
    expect(tops).toEqual([387, 421]);
  });

  test('names every other section where there are too many', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ start: i / 30, height: 46 }));
    expect(placeTitles(many, 800).map((top) => top !== null)).toEqual(many.map((_, i) => i % 2 === 0));
  });

  test('never lets titles overlap or leave the map', () => {
    fc.assert(
      fc.property(titles, (some) => {
        const placed = placeTitles(some, 800).flatMap((top, i) =>
          top === null ? [] : [{ top, height: some[i]?.height ?? 0 }],
        );
        for (const [i, { top }] of placed.entries()) {
          const before = placed[i - 1];
          expect(top).toBeGreaterThanOrEqual(before === undefined ? 0 : before.top + before.height - 1e-6);
        }
        const last = placed.at(-1);
        if (last !== undefined && placed.length > 1) expect(last.top + last.height).toBeLessThanOrEqual(800);
      }),
    );
  });
});

describe('reckonedHeight', () => {
  test.each([
    ['Opening speech', false, 18],
    ['Georgia and NATO', true, 34],
    ['The chemical weapons of Syria', true, 52],
  ])('of “%s”', (title, numbered, height) => {
    expect(reckonedHeight(title, numbered)).toBe(height);
  });
});
