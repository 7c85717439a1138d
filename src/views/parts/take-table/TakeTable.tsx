import { useState } from 'react';
import type { LinkTo, Table } from '#exchange/tables/table.ts';
import type { Address } from '#model/address.ts';
import type { Library } from '#query/library.ts';
import { toldAddress } from '#query/told-address.ts';
import { useLibrary } from '#state/library.tsx';
import { usePermalink } from '#views/parts/permalink.ts';
import { saveFile } from '#views/parts/take-along/save-file.ts';
import * as words from '#words/take-table.ts';
import { copyTable } from './copy-table.ts';
import './take-table.css';

interface TakeTableProps {
  /** What the table holds, as readers name it: "80 actors". */
  of: string;
  /** The file's name, without its ending. */
  name: string;
  /** Makes the table; only once it is asked for, so that its code need not be loaded before. */
  table: (library: Library, linkTo: LinkTo<Address>) => Promise<Table>;
}

/** A table to take along: as CSV, as CSV that Excel reads rightly, or copied for a spreadsheet or a document. */
export function TakeTable({ of, name, table }: TakeTableProps) {
  const library = useLibrary();
  const permalink = usePermalink();
  const [said, setSaid] = useState('');
  const linkTo: LinkTo<Address> = (address) => toldAddress(permalink(address));
  const take = async (act: () => Promise<string>) => {
    setSaid('');
    setSaid(await act().catch(() => words.notMade));
  };
  const save = async (forExcel: boolean) => {
    const { tableCsv } = await import('#exchange/tables/write-table.ts');
    const csv = tableCsv(await table(library, linkTo), { forExcel });
    saveFile(`${name}.csv`, new Blob([csv], { type: 'text/csv;charset=utf-8' }));
    return words.saved(`${name}.csv`);
  };
  const copy = async () => ((await copyTable(table(library, linkTo))) ? words.copied(of) : words.notCopied);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent together, these are actions
    <div className="take-table" role="group" aria-label={words.takeAlong(of)}>
      <b>{of}</b>
      <button type="button" onClick={() => take(() => save(false))}>
        {words.downloadCsv}
      </button>
      <button type="button" onClick={() => take(() => save(true))}>
        {words.csvForExcel}
      </button>
      <button type="button" onClick={() => take(copy)}>
        {words.copyTable}
      </button>
      <output>{said}</output>
    </div>
  );
}
