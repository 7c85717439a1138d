import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceToBeginning, slipsAllowed } from '#query/search/distance-to-beginning.ts';

/** How many letters must change to make one word of another, told as plainly as can be. */
function changes(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  return Math.min(
    changes(one.slice(1), other.slice(1)) + (one[0] === other[0] ? 0 : 1),
    changes(one.slice(1), other) + 1,
    changes(one, other.slice(1)) + 1,
  );
}

describe('how far what was typed is from the beginning of a word', () => {
  test.each([
    ['afgh', 'afghanistan', 0],
    ['afga', 'afghanistan', 1],
    ['afganistam', 'afghanistan', 2],
    ['syria', 'syri', 1],
    ['', 'syria', 0],
    ['syria', '', 5],
    ['xyz', 'abcdefgh', 3],
  ])('“%s” from “%s”: %i', (typed, word, distance) =>
    expect(distanceToBeginning(typed, word)).toBe(distance),
  );

  test('is the least number of changes to any of its beginnings', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 5 });
    fc.assert(
      fc.property(word, word, (typed, word) => {
        const beginnings = Array.from({ length: word.length + 1 }, (_, end) => word.slice(0, end));
        expect(distanceToBeginning(typed, word)).toBe(
          Math.min(...beginnings.map((beginning) => changes(typed, beginning))),
        );
      }),
    );
  });

  test('counts in words of up to forty letters, and not what comes after them', () => {
    const long = 'abcdefghij'.repeat(4);
    for (const word of [long, `${long}klm`, `${long}${long}`]) {
      expect(distanceToBeginning(long, word)).toBe(0);
      expect(distanceToBeginning(`x${long.slice(1)}`, word)).toBe(1);
      expect(distanceToBeginning(`xyz${long.slice(3)}`, word)).toBe(3);
      expect(distanceToBeginning(`${long.slice(0, -1)}x`, word)).toBe(1);
      expect(distanceToBeginning(`${long}xyz`, word)).toBe(0);
    }
  });
});

test('short words must be typed as they are, longer ones may have a slip, and those of six letters two', () => {
  expect([1, 3, 4, 5, 6, 12].map(slipsAllowed)).toEqual([0, 0, 1, 1, 2, 2]);
});
