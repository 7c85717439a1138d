import type { CompareAddress } from '#model/address.ts';
import type { PropositionId } from '#model/collection.ts';
import type { CompareColumn } from '#query/compare/compare-columns.ts';
import type { CompareGroup } from '#query/compare/compare-groups.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { useScripting } from '#ui/use-scripting.ts';
import { STANDING_GLOSS, STANDING_LABEL } from '#views/parts/standing-words.ts';
import * as words from '#words/compare.tsx';
import { written } from '#words/locale.ts';
import { CompareRow } from './CompareRow.tsx';
import type { Folding } from './column-folding.ts';
import { toggled } from './toggled.ts';
import '#views/parts/fold-link.css';

interface CompareGroupRowsProps {
  address: CompareAddress;
  group: CompareGroup;
  foldable: boolean;
  columns: readonly CompareColumn[];
  folding: Folding;
  open: PropositionId | null;
  speaker: string;
}

/** The propositions under one heading. Those on which one actor alone speaks are folded until they are asked for. */
export function CompareGroupRows({
  address,
  group,
  foldable,
  columns,
  folding,
  open,
  speaker,
}: CompareGroupRowsProps) {
  const scripting = useScripting();
  const { by, contested, lone } = group;
  const unfolded = !foldable || address.unfolded.includes('rows');
  // Without scripts nothing could be unfolded: there the stylesheet leaves everything in sight.
  const drawn = unfolded || !scripting ? lone : lone.filter(({ proposition }) => proposition.id === open);
  const row = (ranked: CompareGroup['lone'][number]) => (
    <CompareRow
      key={ranked.proposition.id}
      ranked={ranked}
      address={address}
      columns={columns}
      folding={folding}
      open={ranked.proposition.id === open}
      speaker={speaker}
    />
  );
  return (
    <>
      <tbody>
        <tr className="group-row">
          <th colSpan={columns.length + (folding.narrow > 0 ? 2 : 1)} scope="rowgroup">
            <span className="group-heading">
              <span>
                {`${headingOf(by)} `}
                <span className="group-gloss">{glossOf(by)}</span>{' '}
                <span className="group-number">{written(contested.length + lone.length)}</span>
              </span>
              {foldable && lone.length > 0 && (
                <AddressLink
                  className="fold-link"
                  replace
                  aria-expanded={unfolded}
                  to={{ ...address, unfolded: toggled(address.unfolded, 'rows') }}
                >
                  {foldWords(group, unfolded)}
                </AddressLink>
              )}
            </span>
          </th>
        </tr>
        {contested.map(row)}
      </tbody>
      {drawn.length > 0 && (
        <tbody className={unfolded || scripting ? undefined : 'lone'}>{drawn.map(row)}</tbody>
      )}
    </>
  );
}

function headingOf(by: CompareGroup['by']): string {
  if (by === null) return words.allPropositions;
  return typeof by === 'string' ? STANDING_LABEL[by] : by.label;
}

function glossOf(by: CompareGroup['by']): string {
  return typeof by === 'string' ? STANDING_GLOSS[by] : '';
}

/** A standing says by itself that nobody is contradicted. */
function foldWords({ by, lone: { length } }: CompareGroup, unfolded: boolean): string {
  if (typeof by === 'string') return unfolded ? words.fold(length) : words.show(length);
  return unfolded ? words.foldLone(length) : words.showLone(length);
}
