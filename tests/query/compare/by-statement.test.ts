import { expect, test } from 'vitest';
import { byStatement } from '#query/compare/by-statement.ts';
import { severalOf } from '#query/compare/several-positions.ts';
import { position, smallLibrary, somewhereIn } from '../small.ts';

const said = (id: string, stance: 'supports' | 'opposes', passage: string) =>
  position('usa', 'talks', { id, stance, evidence: [somewhereIn(passage)] });
// The same names in two statements are not the same things.
const first = [said('one', 'supports', 'p01'), said('two', 'opposes', 'p01')];
const second = [said('one', 'supports', 'p02'), said('two', 'opposes', 'p01')];
const library = smallLibrary({
  statements: [{ positions: first }, { positions: [] }, { positions: second }],
});
const parted = (positions: Parameters<typeof byStatement>[1]) =>
  byStatement(library, positions).map(([{ statement }, here]) => [statement.id, here]);

test('positions are parted by the statement they are taken in, and no statement is without any', () => {
  expect(parted([...second, ...first])).toEqual([
    ['statement-1', first],
    ['statement-3', second],
  ]);
  expect(parted(second)).toEqual([['statement-3', second]]);
  expect(parted([])).toEqual([]);
});

test('who is torn within a passage of one statement is torn, whatever the passages of another are called', () => {
  expect(severalOf(library, [...first, ...second])).toBe('ambivalence');
  expect(severalOf(library, second)).toBe('change');
  const [supports] = first;
  const [, opposes] = library.collection.statements[2]?.positions ?? [];
  if (supports === undefined || opposes === undefined) throw new Error('There are too few positions.');
  expect(severalOf(library, [supports, opposes])).toBe('change');
});
