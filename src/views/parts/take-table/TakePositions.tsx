import type { Position } from '#model/collection.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import * as words from '#words/take-table.ts';
import { TakeTable } from './TakeTable.tsx';

interface TakePositionsProps {
  index: StatementIndex;
  positions: readonly Position[];
  /** The file's name, without its ending. */
  name: string;
}

/** Positions of a statement to take along, with all their words and the passages in which they stand. */
export function TakePositions({ index, positions, name }: TakePositionsProps) {
  return (
    <TakeTable
      of={words.positions(positions.length)}
      name={name}
      table={async (library, linkTo) => {
        const { positionsTable } = await import('#exchange/tables/positions-table.ts');
        const held = positions.map((position) => ({ index, position }));
        return positionsTable(library, held, linkTo);
      }}
    />
  );
}
