import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestRising, placeAlong } from '#charts/rim/place-along.ts';

const things = fc.array(
  fc.record({ wanted: fc.integer({ min: -200, max: 1200 }), size: fc.integer({ min: 1, max: 40 }) }),
  { maxLength: 40 },
);
const roomFor = (list: readonly { size: number }[]) => list.reduce((sum, { size }) => sum + size, 0);

test('keeps the order, lets nothing overlap, and stays between the ends', () => {
  fc.assert(
    fc.property(things, fc.integer({ min: 0, max: 600 }), (list, slack) => {
      const to = roomFor(list) + slack;
      const middles = placeAlong(list, 0, to);
      let end = 0;
      list.forEach(({ size }, i) => {
        const middle = middles[i] ?? Number.NaN;
        expect(middle - size / 2).toBeGreaterThanOrEqual(end - 1e-9);
        end = middle + size / 2;
      });
      expect(end).toBeLessThanOrEqual(to + 1e-9);
    }),
  );
});

test('what already fits stays where it wants to be', () => {
  const list = [10, 40, 90].map((wanted) => ({ wanted, size: 20 }));
  expect(placeAlong(list, 0, 200)).toEqual([10, 40, 90]);
});

test('two who want the same place share the way', () => {
  expect(
    placeAlong([
      { wanted: 50, size: 20 },
      { wanted: 50, size: 20 },
    ]),
  ).toEqual([40, 60]);
});

test('no other rising sequence is nearer', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 12 }),
      fc.gen(),
      (wanted, g) => {
        const rival = [
          ...g(fc.array, fc.integer({ min: 0, max: 30 }), {
            minLength: wanted.length,
            maxLength: wanted.length,
          }),
        ];
        rival.sort((a, b) => a - b);
        const strays = (sequence: readonly number[]) =>
          wanted.reduce((sum, want, i) => sum + (want - (sequence[i] ?? Number.NaN)) ** 2, 0);
        expect(strays(nearestRising(wanted))).toBeLessThanOrEqual(strays(rival) + 1e-6);
      },
    ),
  );
});

test('without room for all, they follow one another over the end', () => {
  const crowd = Array.from({ length: 4 }, () => ({ wanted: 5, size: 10 }));
  expect(placeAlong(crowd, 0, 20)).toEqual([5, 15, 25, 35]);
});
