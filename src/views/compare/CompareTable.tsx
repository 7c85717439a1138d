import { type RefObject, Suspense } from 'react';
import type { CompareAddress } from '#model/address.ts';
import type { PropositionId } from '#model/collection.ts';
import { useLibrary } from '#state/library.tsx';
import * as words from '#words/compare.tsx';
import { ColumnHeads } from './ColumnHeads.tsx';
import { CompareGroupRows } from './CompareGroupRows.tsx';
import { columnsOf, type Folding } from './column-folding.ts';
import type { CompareView } from './compare-view.ts';
import { speakerName } from './speaker-name.ts';
import { useCellKeys } from './use-cell-keys.ts';
import './compare-table.css';

interface CompareTableProps {
  table: RefObject<HTMLTableElement | null>;
  /** Without its open row. */
  address: CompareAddress;
  view: CompareView;
  open: PropositionId | null;
}

/** Propositions by actors. Arrow keys go from cell to cell, Enter opens a row. */
export function CompareTable({ table, address, view, open }: CompareTableProps) {
  const speaker = speakerName(useLibrary());
  const folding = columnsOf(view);
  useCellKeys(table);
  return (
    <div className={folding.unfolded ? 'compare-frame compare-scroll' : 'compare-frame'}>
      <table ref={table} className={`compare-table ${sizeOf(view, folding)}`}>
        <caption className="unseen">{words.caption}</caption>
        <ColumnHeads address={address} view={view} folding={folding} />
        {view.groups.map((group) => (
          <Suspense key={group.by === null ? 'all' : typeof group.by === 'string' ? group.by : group.by.id}>
            <CompareGroupRows
              address={address}
              group={group}
              foldable={view.foldable}
              columns={view.columns}
              folding={folding}
              open={open}
              speaker={speaker}
            />
          </Suspense>
        ))}
      </table>
    </div>
  );
}

/** With at most so many columns the propositions get the room that is left. */
const FEW = 6;

function sizeOf({ columns }: CompareView, { unfolded }: Folding): string {
  if (unfolded) return 'unfolded';
  return columns.length <= FEW ? 'few' : '';
}
