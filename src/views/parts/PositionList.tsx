import type { Position } from '#model/collection.ts';
import { accountOf } from '#query/account.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { PositionItem } from '#ui/PositionItem.tsx';
import './position-list.css';

interface PositionListProps {
  index: StatementIndex;
  positions: readonly Position[];
  show: 'holder' | 'proposition' | 'both';
}

/** Positions one below the other, each with its exact words. */
export function PositionList({ index, positions, show }: PositionListProps) {
  const library = useLibrary();
  return (
    <ul className="position-list">
      {positions.map((position) => (
        <li key={position.id}>
          <PositionItem {...accountOf(library, index, position)} show={show} />
        </li>
      ))}
    </ul>
  );
}
