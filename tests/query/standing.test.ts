import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STANCES } from '#model/vocabulary.ts';
import { type Standing, standingOf } from '#query/standing.ts';

type Taken = Parameters<typeof standingOf>[0];

test.each<[string, Standing, Taken]>([
  ['nobody takes a position', 'silent', []],
  ['one actor does', 'single', [{ holder: 'a', stance: 'opposes' }]],
  [
    'the same actor does twice',
    'single',
    [
      { holder: 'a', stance: 'supports' },
      { holder: 'a', stance: 'supports' },
    ],
  ],
  [
    'two agree',
    'shared',
    [
      { holder: 'a', stance: 'opposes' },
      { holder: 'b', stance: 'opposes' },
    ],
  ],
  [
    'one of those who agree sets a condition',
    'open',
    [
      { holder: 'a', stance: 'supports' },
      { holder: 'b', stance: 'conditional' },
    ],
  ],
  ['one actor hesitates', 'open', [{ holder: 'a', stance: 'undecided' }]],
  [
    'one supports, one opposes, one hesitates',
    'disputed',
    [
      { holder: 'a', stance: 'supports' },
      { holder: 'b', stance: 'opposes' },
      { holder: 'c', stance: 'undecided' },
    ],
  ],
])('when %s, a proposition is %s', (_, standing, positions) => {
  expect(standingOf(positions)).toBe(standing);
});

test('the order of positions changes nothing, and every further opponent keeps a dispute', () => {
  const positions = fc.array(
    fc.record({ holder: fc.constantFrom('a', 'b', 'c'), stance: fc.constantFrom(...STANCES) }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(positions, (taken) => {
      expect(standingOf(taken.toReversed())).toBe(standingOf(taken));
      if (standingOf(taken) === 'disputed')
        expect(standingOf([...taken, { holder: 'd', stance: 'opposes' }])).toBe('disputed');
    }),
  );
});
