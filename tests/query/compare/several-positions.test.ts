import { group } from 'd3';
import { expect, test } from 'vitest';
import type { Position } from '#model/collection.ts';
import type { Stance } from '#model/vocabulary.ts';
import { severalOf } from '#query/compare/several-positions.ts';
import { indexCollection } from '#query/library.ts';
import { collection, library } from '../../model.ts';
import { positionWith, statement } from '../../views/statement.ts';

const pattern = positionWith('at all', () => true);

/** Positions of one actor on one proposition of the statement that ships: [stance, passage]. */
function severalWith(...said: [Stance, string][]) {
  const positions = said.map(
    ([stance, passage], place): Position => ({
      ...pattern,
      id: `made-${place}`,
      stance,
      evidence: pattern.evidence.map((quote) => ({ ...quote, passage })),
    }),
  );
  return severalOf(indexCollection({ ...collection, statements: [{ ...statement, positions }] }), positions);
}

test('one position is not several', () => {
  expect(severalWith(['supports', 'p02'])).toBeNull();
  expect(severalWith()).toBeNull();
});

test('the same stance twice is repeated, wherever it is', () => {
  expect(severalWith(['supports', 'p02'], ['supports', 'p02'])).toBe('repeated');
  expect(severalWith(['opposes', 'p02'], ['opposes', 'p09'])).toBe('repeated');
});

test('another stance in another passage is a change, in the same passage ambivalence', () => {
  expect(severalWith(['supports', 'p02'], ['undecided', 'p09'])).toBe('change');
  expect(severalWith(['supports', 'p02'], ['opposes', 'p02'])).toBe('ambivalence');
  expect(severalWith(['supports', 'p02'], ['supports', 'p09'], ['opposes', 'p09'])).toBe('ambivalence');
});

test('in the statement that ships, everybody with two stances on a proposition changes or is torn', () => {
  const said = group(
    statement.positions,
    ({ holder }) => holder,
    ({ proposition }) => proposition,
  );
  let several = 0;
  for (const held of [...said.values()].flatMap((byProposition) => [...byProposition.values()])) {
    if (held.length < 2) continue;
    several += 1;
    const stances = new Set(held.map(({ stance }) => stance));
    expect(severalOf(library, held) === 'repeated').toBe(stances.size === 1);
  }
  expect(several).toBeGreaterThan(0);
});
