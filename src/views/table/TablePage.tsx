import { useEffect } from 'react';
import type { Address, Selection } from '#model/address.ts';
import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { isKnown } from '#query/table-focus.ts';
import { useGo } from '#state/address.ts';
import { useLibrary } from '#state/library.tsx';
import { Missing } from '#views/missing/Missing.tsx';
import { TableHead } from './TableHead.tsx';
import { TablePanel } from './TablePanel.tsx';
import { TableStage } from './TableStage.tsx';
import './table-page.css';

/** The whole statement at a glance; whatever is selected in it stands in the panel with its exact words. */
export function TablePage({ address }: { address: Extract<Address, { page: 'table' }> }) {
  const library = useLibrary();
  const index = library.statements.get(address.statement);
  const selection = index === undefined ? null : knownSelection(library, index, address.selection);
  useStepBack(address.statement, selection !== null);
  if (index === undefined) return <Missing address={address} />;
  return (
    <div className={selection === null ? 'table-page' : 'table-page selected'}>
      <TableHead index={index} selection={selection} />
      <TableStage index={index} selection={selection} />
      <TablePanel index={index} selection={selection} />
    </div>
  );
}

/** A selection that names something unknown selects nothing. The same one stays the same object. */
function knownSelection(
  library: Library,
  index: StatementIndex,
  selection: Selection | null,
): Selection | null {
  const ends = selection === null ? [] : [selection, ...(selection.with ?? [])];
  return ends.every((end) => isKnown(library, index, end)) ? selection : null;
}

/** Escape puts the selection aside. */
function useStepBack(statement: string, selected: boolean): void {
  const go = useGo();
  useEffect(() => {
    if (!selected) return;
    const stepBack = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented)
        go({ page: 'table', statement, selection: null });
    };
    window.addEventListener('keydown', stepBack);
    return () => window.removeEventListener('keydown', stepBack);
  }, [go, statement, selected]);
}
