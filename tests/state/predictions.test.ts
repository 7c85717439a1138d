import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPredictions } from '#state/predictions.ts';

test('predictions are read as they were stored', () => {
  const key = fc.stringMatching(/^[a-z0-9/-]{1,40}$/);
  const hands = fc.dictionary(key, fc.integer({ min: 0, max: 999 }), { maxKeys: 6, noNullPrototype: true });
  const kept = fc.dictionary(key, fc.record({ choice: key, hands }), { maxKeys: 6, noNullPrototype: true });
  fc.assert(
    fc.property(kept, (stored) => {
      expect(readPredictions(JSON.stringify(stored))).toEqual(stored);
    }),
  );
});

test('whatever is damaged is left out, and nothing breaks', () => {
  expect(readPredictions(null)).toEqual({});
  expect(readPredictions('{')).toEqual({});
  expect(readPredictions('[1, 2]')).toEqual({});
  const stored = {
    a: { choice: 'opposes', hands: { opposes: 3, supports: -1, undecided: 1.5, conditional: '9' } },
    b: { choice: 7, hands: [] },
    c: null,
    d: { choice: 'x'.repeat(9999), hands: { supports: 1e9 } },
  };
  expect(readPredictions(JSON.stringify(stored))).toEqual({
    a: { choice: 'opposes', hands: { opposes: 3 } },
  });
  fc.assert(
    fc.property(fc.jsonValue(), (value) => typeof readPredictions(JSON.stringify(value)) === 'object'),
  );
});
