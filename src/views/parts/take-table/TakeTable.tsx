import { useState } from 'react';
import type { LinkTo, Table } from '#exchange/tables/table.ts';
import type { Address } from '#model/address.ts';
import type { Library } from '#query/library.ts';
import { toldAddress } from '#query/told-address.ts';
import { useLibrary } from '#state/library.tsx';
import { usePermalink } from '#views/parts/permalink.ts';
import { saveFile } from '#views/parts/take-along/save-file.ts';
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

const FAILED = 'The table could not be made. Check the connection, then try again.';
const NOT_COPIED = 'This browser does not let the page copy. Download the CSV instead.';

/** A table to take along: as CSV, as CSV that Excel reads rightly, or copied for a spreadsheet or a document. */
export function TakeTable({ of, name, table }: TakeTableProps) {
  const library = useLibrary();
  const permalink = usePermalink();
  const [said, setSaid] = useState('');
  const linkTo: LinkTo<Address> = (address) => toldAddress(permalink(address));
  const take = async (act: () => Promise<string>) => {
    setSaid('');
    setSaid(await act().catch(() => FAILED));
  };
  const save = async (forExcel: boolean) => {
    const { tableCsv } = await import('#exchange/tables/write-table.ts');
    const csv = tableCsv(await table(library, linkTo), { forExcel });
    saveFile(`${name}.csv`, new Blob([csv], { type: 'text/csv;charset=utf-8' }));
    return `Saved as ${name}.csv`;
  };
  const copy = async () => ((await copyTable(table(library, linkTo))) ? `Copied ${of}` : NOT_COPIED);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is sent together, these are actions
    <div className="take-table" role="group" aria-label={`Take along: ${of}`}>
      <b>{of}</b>
      <button type="button" onClick={() => take(() => save(false))}>
        Download CSV
      </button>
      <button type="button" onClick={() => take(() => save(true))}>
        CSV for Excel
      </button>
      <button type="button" onClick={() => take(copy)}>
        Copy table
      </button>
      <output>{said}</output>
    </div>
  );
}
