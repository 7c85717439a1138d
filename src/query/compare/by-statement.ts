import type { Position } from '#model/collection.ts';
import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';

/** Positions by the statement they are taken in; statements without any are left out. */
export function byStatement(
  { statements }: Library,
  positions: readonly Position[],
): [StatementIndex, Position[]][] {
  return [...statements.values()].flatMap((index): [StatementIndex, Position[]][] => {
    const here = positions.filter((position) => index.positions.get(position.id) === position);
    return here.length === 0 ? [] : [[index, here]];
  });
}
