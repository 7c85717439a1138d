import { useEffect } from 'react';
import type { Address } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { litBy } from '#query/lit.ts';
import { useGo } from '#state/address.ts';
import { useLibrary } from '#state/library.tsx';
import { MissingPage } from '#views/missing/MissingPage.tsx';
import { TableHead } from './TableHead.tsx';
import { TablePanel } from './TablePanel.tsx';
import { TableStage } from './TableStage.tsx';
import './table-page.css';

/** The whole statement at a glance; whatever is selected in it stands in the panel with its exact words. */
export function TablePage({ address }: { address: Extract<Address, { page: 'table' }> }) {
  const library = useLibrary();
  const index = library.statements.get(address.statement);
  const lit =
    index === undefined || address.selection === null ? null : litBy(library, index, address.selection);
  const selection = lit === null ? null : address.selection;
  useStepBack(address.statement, selection !== null);
  if (index === undefined) return <MissingPage path={formatAddress(address)} />;
  return (
    <div className="table-page">
      <TableHead index={index} selection={selection} />
      <TableStage index={index} selection={selection} lit={lit} />
      <TablePanel index={index} selection={selection} />
    </div>
  );
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
