import type { Table } from '#exchange/tables/table.ts';
import { type Copies, copyBoth } from '#views/parts/copy-both.ts';

/** Copies a table both as tab-separated text, for spreadsheets, and as HTML, for documents. Whether it could. */
export function copyTable(table: Promise<Table>): Promise<boolean> {
  return copyBoth(writeCopies(table));
}

async function writeCopies(table: Promise<Table>): Promise<Copies> {
  const { tableHtml, tableTsv } = await import('#exchange/tables/write-table.ts');
  const made = await table;
  return { text: tableTsv(made), html: tableHtml(made) };
}
