import { useMemo, useRef } from 'react';
import type { CompareAddress } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { useGo } from '#state/address.ts';
import { useKeys } from '#state/keys.ts';
import { useLibrary } from '#state/library.tsx';
import { CompareHead } from '#views/parts/CompareHead.tsx';
import { TakeTable } from '#views/parts/take-table/TakeTable.tsx';
import * as words from '#words/compare.tsx';
import { CompareFilters } from './CompareFilters.tsx';
import { CompareRibbon } from './CompareRibbon.tsx';
import { CompareTable } from './CompareTable.tsx';
import { CompareTip } from './CompareTip.tsx';
import { compareView } from './compare-view.ts';
import { toggledOwn } from './toggled.ts';
import { useSteady } from './use-steady.ts';
import { useSteadyRow } from './use-steady-row.ts';
import { WhoseWord } from './WhoseWord.tsx';
import './compare-page.css';

/** Who stands where: propositions by actors, the disputed first; a row opens to everyone's exact words. */
export function ComparePage({ address }: { address: CompareAddress }) {
  const library = useLibrary();
  const go = useGo();
  const table = useRef<HTMLTableElement>(null);
  const closed = formatAddress({ ...address, open: null });
  // Opening a row must not compare anew, nor draw the other rows.
  const base = useSteady({ ...address, open: null }, closed);
  const view = useMemo(() => compareView(library, base), [library, base]);
  const opened = view.rows.find(({ proposition }) => proposition.id === address.open) ?? null;
  const found = words.found(view.rows.length, view.holders.length);
  useSteadyRow(table, opened?.proposition.id ?? null);
  useKeys(words.keys, [
    {
      key: 'w',
      does: words.keyCountsWord,
      run: () => go(toggledOwn(address), { replace: true }),
    },
    {
      key: 'Escape',
      does: words.keyCloses,
      run: () => opened !== null && go(base),
    },
  ]);
  return (
    <article className="compare-page">
      <CompareRibbon opened={opened} />
      <div className="compare-main">
        <CompareHead title={words.whoStandsWhere} page="compare" />
        <WhoseWord address={base} />
        <CompareFilters address={base} found={found} />
        {view.rows.length === 0 ? (
          <p className="compare-none">{words.noneLeft}</p>
        ) : (
          <CompareTable table={table} address={base} view={view} open={opened?.proposition.id ?? null} />
        )}
        {view.rows.length > 0 && (
          <TakeTable
            of={found}
            name="who-stands-where"
            table={async () => {
              const { compareTable } = await import('#exchange/tables/matrix-tables.ts');
              return compareTable(library, {
                propositions: view.rows.map(({ proposition }) => proposition),
                actors: view.holders.map(({ actor }) => actor),
                positions: view.rows.flatMap(({ positions }) => positions),
              });
            }}
          />
        )}
        <CompareTip table={table} view={view} />
      </div>
    </article>
  );
}
