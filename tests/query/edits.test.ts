import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edits } from '#query/edits.ts';

test.each([
  ['', '', 0],
  ['syria', 'syria', 0],
  ['syria', 'siria', 1],
  ['syria', 'syra', 1],
  ['syria', 'syriia', 1],
  ['united', 'untied', 1],
  ['kitten', 'sitting', 3],
  ['ab', 'ca', 2],
])('from “%s” to “%s” it takes %i', (one, other, count) => {
  expect(edits(one, other)).toBe(count);
});

test('the way back is as long, and never longer than the longer word', () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(edits(one, other)).toBe(edits(other, one));
      expect(edits(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
    }),
  );
});
