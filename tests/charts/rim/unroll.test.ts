import { expect, test } from 'vitest';
import { makeRim, type Point } from '#charts/rim/rim.ts';
import { unroll } from '#charts/rim/unroll.ts';

const rim = makeRim({ cx: 400, cy: 380, a: 200, b: 300, exponent: 2.7 });
const pieces = [
  { start: 20, length: 300 },
  { start: 330, length: 500 },
  { start: 850, length: rim.length - 870 },
];
const to = { x: 30, top: 60, length: 700 };
const ends = (line: readonly Point[] | undefined) => [line?.[0], line?.at(-1)];

test('at first it lies on the rim', () => {
  unroll(rim, pieces, to, 0).forEach((line, i) => {
    const piece = pieces[i];
    if (piece === undefined) return;
    [rim.at(piece.start), rim.at(piece.start + piece.length)].forEach((point, end) => {
      expect(ends(line)[end]?.x).toBeCloseTo(point.x, 0);
      expect(ends(line)[end]?.y).toBeCloseTo(point.y, 0);
    });
  });
});

test('in the end it is a straight line downwards, all of it', () => {
  const lines = unroll(rim, pieces, to, 1);
  for (const { x } of lines.flat()) expect(x).toBeCloseTo(to.x, 6);
  expect(lines[0]?.[0]?.y).toBeCloseTo(to.top, 6);
  expect(lines.at(-1)?.at(-1)?.y).toBeCloseTo(to.top + to.length, 6);
});

test('on the way it neither tears nor loses length', () => {
  for (const share of [0.25, 0.5, 0.75]) {
    const lines = unroll(rim, pieces, to, share);
    const scale = 1 + (to.length / (rim.length - 40) - 1) * share;
    lines.forEach((line, i) => {
      const length = line.reduce((sum, point, k) => {
        const before = line[k - 1];
        return before === undefined ? 0 : sum + Math.hypot(point.x - before.x, point.y - before.y);
      }, 0);
      expect(length).toBeCloseTo((pieces[i]?.length ?? 0) * scale, 6);
    });
  }
});
