import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lanesOf } from '#query/reading-lanes.ts';

const spans = fc.array(
  fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 15 },
);

test('spans that overlap never share a lane', () => {
  fc.assert(
    fc.property(spans, (list) => {
      const lanes = lanesOf(list);
      for (const [place, a] of list.entries())
        for (const b of list.slice(place + 1))
          if (a.start < b.end && b.start < a.end) expect(lanes.get(a)).not.toBe(lanes.get(b));
    }),
  );
});

test('there are as many lanes as spans lie on one character at most', () => {
  fc.assert(
    fc.property(spans, (list) => {
      const depth = Math.max(
        0,
        ...list.map(({ start: at }) => list.filter((s) => s.start <= at && at < s.end).length),
      );
      expect(new Set(lanesOf(list).values()).size).toBe(depth);
    }),
  );
});

test('the first lane is lowest, of two that begin together the longer has it, and a lane that is free is used again', () => {
  const [short, long, within, next] = [
    { start: 0, end: 4 },
    { start: 0, end: 9 },
    { start: 4, end: 6 },
    { start: 9, end: 12 },
  ];
  const lanes = lanesOf([short, long, within, next]);
  expect([long, short, within, next].map((span) => lanes.get(span))).toEqual([0, 1, 1, 0]);
});
