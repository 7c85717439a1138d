import { expect, test } from 'vitest';
import { makeRim } from '#charts/rim/rim.ts';
import { bandPath, closedPath, linePath } from '#charts/rim/rim-paths.ts';

const rim = makeRim({ cx: 500, cy: 400, a: 268, b: 326, exponent: 2.7 });

/** The middle of every cubic curve in a path. */
function middles(d: string): { x: number; y: number }[] {
  const numbers = [...d.matchAll(/-?[\d.]+/g)].map(Number);
  const found: { x: number; y: number }[] = [];
  for (let i = 0; i + 7 < numbers.length; i += 6) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = numbers.slice(i, i + 8);
    found.push({ x: (x0 + 3 * x1 + 3 * x2 + x3) / 8, y: (y0 + 3 * y1 + 3 * y2 + y3) / 8 });
  }
  return found;
}

test('a line keeps to the rim between its points', () => {
  const points = middles(linePath(rim, { start: 0, length: rim.length }, 0));
  expect(points.length).toBeGreaterThan(40);
  for (const point of points) {
    expect(rim.holds(point, 0.3)).toBe(false);
    expect(rim.holds(point, -0.3)).toBe(true);
  }
});

test('a band goes out along one edge and back along the other, and closes', () => {
  const d = bandPath(rim, { start: 100, length: 50 }, -11, 11);
  expect(d).toMatch(/^M[^MLZ]+L[^MLZ]+Z$/);
  const [first, , , , , , last] = [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  const begin = rim.at(100, 11);
  const end = rim.at(150, 11);
  expect(first).toEqual([expect.closeTo(begin.x, 0), expect.closeTo(begin.y, 0)]);
  expect(last).toEqual([expect.closeTo(end.x, 0), expect.closeTo(end.y, 0)]);
});

test('the closed line returns to where it began', () => {
  const d = closedPath(rim, -26);
  expect(d.endsWith('Z')).toBe(true);
  const numbers = [...d.matchAll(/-?[\d.]+/g)].map(Number);
  expect(numbers.slice(0, 2)).toEqual(numbers.slice(-2));
});
