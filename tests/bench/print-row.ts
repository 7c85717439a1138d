import type { Row } from './row.ts';

/** Figures that are no milliseconds. */
const PLAIN = new Set(['shift', 'growth', 'ratio']);

/** Prints a row, with heads above it if its columns are not those of the row before. */
export function printRow(row: Row, before: Row | undefined): void {
  const heads = Object.keys(row.figures);
  if (heads.join() !== Object.keys(before?.figures ?? {}).join()) console.log(line('', '', heads, 'goals'));
  const cells = Object.entries(row.figures).map(([column, figure]) => figure.toFixed(digits(column)));
  const wanted = (row.goals ?? []).map(({ column, below }) => {
    const missed = (row.figures[column] ?? 0) >= below;
    return `${column} < ${below}${missed ? ' missed' : ''}`;
  });
  console.log(line(row.what === before?.what ? '' : row.what, row.on, cells, wanted.join(', ')));
}

function digits(column: string): number {
  if (column === 'shift') return 3;
  return PLAIN.has(column) ? 2 : 1;
}

function line(what: string, on: string, cells: readonly string[], goals: string): string {
  return `${what.padEnd(40)}${on.padEnd(24)}${cells.map((cell) => cell.padStart(10)).join('')}   ${goals}`;
}
