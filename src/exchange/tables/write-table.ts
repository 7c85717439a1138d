import { formatCsv } from '#exchange/csv.ts';
import { guardFormulas } from './guard-formulas.ts';
import type { Cell, Table } from './table.ts';

/** The mark by which Excel knows a file to be UTF-8; other programs may show it as a stray character. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A table as CSV (RFC 4180), with formulas guarded; with the byte order mark if it is for Excel. */
export function tableCsv(table: Table, { forExcel = false } = {}): string {
  const { columns, rows } = guardFormulas(table);
  return `${forExcel ? BYTE_ORDER_MARK : ''}${formatCsv(columns, rows)}`;
}

/**
 * A table as tab-separated text, as spreadsheets take it from the clipboard, with formulas guarded. A cell with a
 * tab or line break, or one that begins with a quotation mark, stands in quotation marks with its own doubled.
 */
export function tableTsv(table: Table): string {
  const { columns, rows } = guardFormulas(table);
  return [columns, ...rows].map((row) => row.map(tabbedCell).join('\t')).join('\r\n');
}

/** A table as HTML, as documents take it from the clipboard, with formulas guarded. */
export function tableHtml(table: Table): string {
  const { columns, rows } = guardFormulas(table);
  const row = (cells: readonly Cell[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(textOf(cell))}</${tag}>`).join('')}</tr>`;
  const body = rows.map((cells) => row(cells, 'td')).join('');
  return `<meta charset="utf-8"><table><thead>${row(columns, 'th')}</thead><tbody>${body}</tbody></table>`;
}

function tabbedCell(cell: Cell): string {
  const text = textOf(cell);
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function textOf(cell: Cell): string {
  return cell === null ? '' : String(cell);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>\n]/g, (character) => ENTITIES[character] ?? character);
}
