import { type CompareAddress, textAddress } from '#model/address.ts';
import type { Actor, Position } from '#model/collection.ts';
import { byStatement } from '#query/compare/by-statement.ts';
import { isSought } from '#query/compare/compare-rows.ts';
import type { Library } from '#query/library.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { cell } from '#words/compare.tsx';
import { notStated } from '#words/comparing.ts';
import { CellMarks } from './CellMarks.tsx';

interface CompareCellProps {
  className: string;
  actor: Actor;
  positions: readonly Position[] | undefined;
  address: CompareAddress;
  open: boolean;
  speaker: string;
}

/** An actor's positions on a proposition, leading to their words; or the words that none is stated. */
export function CompareCell({ className, actor, positions, address, open, speaker }: CompareCellProps) {
  const library = useLibrary();
  const [first] = positions ?? [];
  if (positions === undefined || first === undefined)
    return <td className={`not-stated ${className}`}>{notStated}</td>;
  const dimmed = positions.some((position) => isSought(address, position)) ? '' : ' dimmed';
  return (
    <td className={`stated ${className}${dimmed}`}>
      <AddressLink
        className="cell-link"
        to={open ? inText(library, first) : { ...address, open: first.proposition }}
      >
        <CellMarks positions={positions} />
        <span className="cell-words">
          <b>{actor.name}</b> {cell(actor, positions, speaker)}
        </span>
      </AddressLink>
    </td>
  );
}

/** Where the words of a position stand in its statement. */
function inText(library: Library, position: Position) {
  const [[index] = []] = byStatement(library, [position]);
  return textAddress(index?.statement.id ?? '', {
    position: position.id,
    passage: position.evidence[0]?.passage ?? null,
  });
}
