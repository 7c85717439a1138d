import { expect, test } from 'vitest';
import { viewOnMap } from '#views/text/scroll-map/view-on-map.ts';

/** Two passages of 400 and 100 pixels, 60 apart; on the map 0.6 and 0.3 long, 0.1 apart. */
const mapped = [
  { page: { start: 100, length: 400 }, map: { start: 0, length: 0.6 } },
  { page: { start: 560, length: 100 }, map: { start: 0.7, length: 0.3 } },
];

test('what the window shows of a passage is the same share of its piece', () => {
  const { start, length } = viewOnMap(mapped, 200, 400);
  expect(start).toBeCloseTo(0.15);
  expect(start + length).toBeCloseTo(0.45);
});

test('a window over several passages reaches from one piece into another', () => {
  const { start, length } = viewOnMap(mapped, 300, 610);
  expect(start).toBeCloseTo(0.3);
  expect(start + length).toBeCloseTo(0.85);
});

test('the frame never leaves the map', () => {
  expect(viewOnMap(mapped, 0, 9000)).toEqual({ start: 0, length: 1 });
  expect(viewOnMap(mapped, 8000, 9000)).toEqual({ start: 1, length: 0 });
});
