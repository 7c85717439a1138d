import { expect, test } from 'vitest';
import { dropPlace } from '#views/basket/drop-place.ts';

const MIDDLES = [50, 150, 250, 350];

test.each([
  [1, 160, 1],
  [1, 40, 0],
  [1, 260, 2],
  [1, 999, 3],
  [0, 151, 1],
  [3, 51, 1],
])('from %i, let go at %i, it takes place %i', (from, height, place) => {
  expect(dropPlace(MIDDLES, from, height)).toBe(place);
});
