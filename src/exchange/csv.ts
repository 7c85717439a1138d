import type { Cell } from './tables/table.ts';

/**
 * A table as comma-separated values (RFC 4180): a header, then a line for each row, all ended by CRLF; a cell
 * that holds a comma, a quotation mark or a line break stands in quotation marks, and null is empty.
 */
export function formatCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(formatCell).join(',')}\r\n`).join('');
}

function formatCell(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
