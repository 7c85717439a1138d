import { expect, test } from 'vitest';
import { allKinds } from './all-kinds.ts';

/** The same inputs on every machine; `npm run fuzz` tries others, and many more. */
const SHARE = { cases: 900, seed: 2013 };

test.each(
  allKinds(SHARE.cases).map(({ kind, count }) => ({ target: kind.target, name: kind.kind, kind, count })),
)('$target: $name', ({ kind, count }) => {
  const outcome = kind.run({ count, seed: SHARE.seed });
  expect(outcome.cases).toBe(count);
  expect(outcome.failures).toEqual([]);
});
