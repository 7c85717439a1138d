import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STANCES, type Stance } from '#model/vocabulary.ts';
import { tiesOf } from '#query/line-ups/ties.ts';
import { measureTie, thinTie, weighTie } from '#query/line-ups/weigh-tie.ts';

const take = (holder: string, proposition: string, stance: Stance) => ({ holder, proposition, stance });

/**
 * Worked by hand. A and B speak of p1 to p5 between them: on p1 both are for, on p2 both against, on p3 one is for
 * and the other against, of p4 A alone speaks, on p5 B is undecided while A is for. So congruence 2, conflict 1,
 * subtract 1, and divided by the five propositions .4, .2 and .2.
 */
const BY_HAND = [
  take('a', 'p1', 'supports'),
  take('a', 'p1', 'supports'),
  take('a', 'p2', 'opposes'),
  take('a', 'p3', 'supports'),
  take('a', 'p4', 'supports'),
  take('a', 'p5', 'supports'),
  take('b', 'p1', 'supports'),
  take('b', 'p2', 'opposes'),
  take('b', 'p3', 'opposes'),
  take('b', 'p3', 'opposes'),
  take('b', 'p5', 'undecided'),
];

describe('a tie worked by hand', () => {
  const [tie, ...others] = tiesOf(BY_HAND, ['a', 'b'], false);

  test('has every shared proposition where it belongs, however often a side is taken', () => {
    expect(others).toEqual([]);
    expect(tie).toEqual({
      ends: ['a', 'b'],
      agreed: ['p1', 'p2'],
      disputed: ['p3'],
      open: ['p5'],
      union: 5,
    });
  });

  test('has congruence, conflict and subtract, as counts and as shares', () => {
    if (tie === undefined) throw new Error('no tie');
    expect(weighTie(tie, false)).toEqual({ congruence: 2, conflict: 1, subtract: 1 });
    const shares = weighTie(tie, true);
    expect(shares.congruence).toBeCloseTo(0.4);
    expect(shares.conflict).toBeCloseTo(0.2);
    expect(shares.subtract).toBeCloseTo(0.2);
  });

  test('shows by each measure what it says', () => {
    if (tie === undefined) throw new Error('no tie');
    const shown = (measure: Parameters<typeof measureTie>[1]) => {
      const { agreement, disagreement } = measureTie(tie, measure, false);
      return [agreement, disagreement];
    };
    expect(shown('both')).toEqual([2, 1]);
    expect(shown('congruence')).toEqual([2, 0]);
    expect(shown('conflict')).toEqual([0, 1]);
    expect(shown('subtract')).toEqual([1, 0]);
    expect(thinTie(measureTie(tie, 'both', false), 2)).toMatchObject({ agreement: 2, disagreement: 0 });
    expect(thinTie(measureTie(tie, 'both', true), 0.2)).toMatchObject({ disagreement: 0.2 });
  });
});

test('ties come in the order of their actors, the first end before the second, whoever speaks first', () => {
  const meeting = ['cd', 'bc', 'ad', 'bd', 'ac', 'ab'];
  const taken = meeting.flatMap((pair) =>
    [...pair].toReversed().map((holder) => take(holder, pair, 'supports')),
  );
  const ends = tiesOf(taken, ['a', 'b', 'c', 'd'], false).map((tie) => tie.ends.join(''));
  expect(ends).toEqual(['ab', 'ac', 'ad', 'bc', 'bd', 'cd']);
});

describe('special cases', () => {
  const tieOf = (positions: Parameters<typeof tiesOf>[0], conditionalSupports = false) =>
    tiesOf(positions, ['a', 'b'], conditionalSupports)[0];

  test('support on a condition is no side unless it is asked to count', () => {
    const positions = [take('a', 'p', 'conditional'), take('b', 'p', 'supports')];
    expect(tieOf(positions)).toMatchObject({ agreed: [], disputed: [], open: ['p'] });
    expect(tieOf(positions, true)).toMatchObject({ agreed: ['p'], disputed: [], open: [] });
    const against = [take('a', 'p', 'conditional'), take('b', 'p', 'opposes')];
    expect(tieOf(against)).toMatchObject({ disputed: [], open: ['p'] });
    expect(tieOf(against, true)).toMatchObject({ disputed: ['p'], open: [] });
  });

  test('being undecided neither agrees nor conflicts, not even with the undecided', () => {
    const positions = [take('a', 'p', 'undecided'), take('b', 'p', 'undecided')];
    expect(tieOf(positions, true)).toMatchObject({ agreed: [], disputed: [], open: ['p'] });
  });

  test('who is on both sides agrees and conflicts with one side', () => {
    const positions = [take('a', 'p', 'supports'), take('a', 'p', 'opposes'), take('b', 'p', 'supports')];
    expect(tieOf(positions)).toMatchObject({ agreed: ['p'], disputed: ['p'], open: [], union: 1 });
  });

  test('who speaks of nothing that the other speaks of has no tie', () => {
    expect(tieOf([take('a', 'p', 'supports'), take('b', 'q', 'supports')])).toBeUndefined();
  });
});

const ACTORS = ['a', 'b', 'c', 'd'];
const positions = fc.array(
  fc.record({
    holder: fc.constantFrom(...ACTORS),
    proposition: fc.constantFrom('p', 'q', 'r', 's', 't'),
    stance: fc.constantFrom(...STANCES),
  }),
  { maxLength: 30 },
);

describe('whatever the positions', () => {
  test('ties are symmetric, subtract is congruence less conflict, and shares lie where they must', () => {
    fc.assert(
      fc.property(positions, fc.boolean(), (taken, conditionalSupports) => {
        const ties = tiesOf(taken, ACTORS, conditionalSupports);
        const mirrored = tiesOf(taken, ACTORS.toReversed(), conditionalSupports);
        expect(mirrored.length).toBe(ties.length);
        for (const tie of ties) {
          const [a, b] = tie.ends;
          const mirror = mirrored.find(({ ends }) => ends[0] === b && ends[1] === a);
          expect(mirror).toEqual({ ...tie, ends: [b, a] });
          const raw = weighTie(tie, false);
          const share = weighTie(tie, true);
          expect(raw.subtract).toBe(raw.congruence - raw.conflict);
          expect(share.subtract).toBeCloseTo(share.congruence - share.conflict);
          for (const part of [share.congruence, share.conflict]) {
            expect(part).toBeGreaterThanOrEqual(0);
            expect(part).toBeLessThanOrEqual(1);
          }
          expect(Math.abs(share.subtract)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('one more position of a side already taken changes nothing', () => {
    fc.assert(
      fc.property(positions, (taken) => {
        expect(tiesOf([...taken, ...taken], ACTORS, false)).toEqual(tiesOf(taken, ACTORS, false));
      }),
    );
  });
});
