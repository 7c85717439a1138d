import type { Cell, Table } from './table.ts';

/** The column that names what was guarded; it is there only in a table that needs it. */
export const GUARDED = 'guarded_columns';

/** What spreadsheets take for the beginning of a formula, also behind the spaces that they ignore. */
const FORMULA = /^\s*[=+\-@]/;

/**
 * A table that no spreadsheet will calculate with: text that begins with = + - or @ (as a formula does) gets an
 * apostrophe before it. So that no quote is changed silently, the row then names the changed columns in a last
 * column of its own, `guarded_columns`, parted by spaces; taking the apostrophe off there gives the exact words back.
 * Numbers are left as they are, and a table without such text is left whole.
 */
export function guardFormulas(table: Table): Table {
  const guarded = table.rows.map((row) => row.map(isFormula));
  if (!guarded.some((row) => row.includes(true))) return table;
  return {
    columns: [...table.columns, GUARDED],
    rows: table.rows.map((row, i) => {
      const here = guarded[i] ?? [];
      const names = table.columns.filter((_, column) => here[column] === true);
      const cells = row.map((cell, column) => (here[column] === true ? `'${cell}` : cell));
      return [...cells, names.length === 0 ? null : names.join(' ')];
    }),
  };
}

function isFormula(cell: Cell): boolean {
  return typeof cell === 'string' && FORMULA.test(cell);
}
