import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearestName } from '#compile/nearest-name.ts';

test.each([
  ['russia', 'russia', 0],
  ['', 'nato', 4],
  ['nato', 'nto', 1],
  ['nato', 'natos', 1],
  ['nato', 'naro', 1],
  ['nato', 'naot', 1],
  ['kitten', 'sitting', 3],
  // The restricted distance never changes a swapped pair again, so it is 3 here and not 2.
  ['ca', 'abc', 3],
])('from “%s” to “%s” it takes %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

test('a distance is the same both ways, nought only for equals, and bounded by the lengths', () => {
  const word = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', 'c', '-') });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b);
      expect(distance).toBe(editDistance(b, a));
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

const names = ['usa', 'russia', 'russian-people', 'georgia', 'georgian-people', 'cyber-security'];

test.each([
  ['rusia', 'russia'],
  ['Russia', 'russia'],
  ['gerogia', 'georgia'],
  ['georgian-pepole', 'georgian-people'],
  ['cybersecurity', 'cyber-security'],
  ['libya', null],
  ['un', 'usa'],
  ['x', null],
  ['', null],
  ['russia'.repeat(100), null],
])('instead of “%s” it offers %s', (wanted, offered) => {
  expect(nearestName(wanted, names)).toBe(offered);
});
