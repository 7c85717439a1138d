import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestOf } from '#query/search/best-of.ts';

test('the best are those that sorting would put first, equal ones in their order', () => {
  expect(bestOf([4, 1, 2, 3], Float32Array.of(9, 5, 7, 5, 5), 3)).toEqual([2, 4, 1]);
  fc.assert(
    fc.property(fc.array(fc.nat(5), { maxLength: 20 }), fc.nat(8), (scores, limit) => {
      const numbers = scores.map((_, i) => i);
      expect(bestOf(numbers, Float32Array.from(scores), limit)).toEqual(
        numbers.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, limit),
      );
    }),
  );
});
