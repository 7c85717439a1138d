import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRim } from '#charts/rim/rim.ts';

const shape = fc.record({
  cx: fc.integer({ min: 0, max: 800 }),
  cy: fc.integer({ min: 0, max: 800 }),
  a: fc.integer({ min: 60, max: 400 }),
  b: fc.integer({ min: 60, max: 400 }),
  exponent: fc.double({ min: 2, max: 5, noNaN: true }),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('a circle is as long as a circle', () => {
  expect(makeRim({ cx: 0, cy: 0, a: 100, b: 100, exponent: 2 }).length).toBeCloseTo(200 * Math.PI, 2);
});

test('begins at the head and runs clockwise', () => {
  const rim = makeRim({ cx: 300, cy: 200, a: 100, b: 150, exponent: 2.7 });
  const quarters = [0, 0.25, 0.5, 0.75].map((part) => rim.at(part * rim.length));
  const corners = [
    { x: 300, y: 50 },
    { x: 400, y: 200 },
    { x: 300, y: 350 },
    { x: 200, y: 200 },
  ];
  quarters.forEach((point, i) => {
    expect(point.x).toBeCloseTo(corners[i]?.x ?? 0, 3);
    expect(point.y).toBeCloseTo(corners[i]?.y ?? 0, 3);
  });
});

test('equal lengths lie equally far apart', () => {
  fc.assert(
    fc.property(shape, share, (shape, part) => {
      const rim = makeRim(shape);
      const from = rim.at(part * rim.length);
      const to = rim.at(part * rim.length + 2);
      // A chord is a little shorter than the curve it cuts off.
      expect(Math.hypot(to.x - from.x, to.y - from.y)).toBeGreaterThan(1.9);
      expect(Math.hypot(to.x - from.x, to.y - from.y)).toBeLessThan(2.001);
    }),
  );
});

test('outwards leads off the table, inwards onto it', () => {
  fc.assert(
    fc.property(shape, share, (shape, part) => {
      const rim = makeRim(shape);
      expect(rim.holds(rim.at(part * rim.length, 3))).toBe(false);
      expect(rim.holds(rim.at(part * rim.length, -3))).toBe(true);
      const { x, y } = rim.outwards(part * rim.length);
      expect(Math.hypot(x, y)).toBeCloseTo(1, 9);
    }),
  );
});
