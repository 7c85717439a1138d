import type { Row } from './row.ts';

/** Figures that are no milliseconds. */
const PLAIN = new Set(['shift', 'growth', 'ratio']);

/** Prints a row, with heads above it if its columns are not those of the row before. */
export function printRow(row: Row, before: Row | undefined): void {
  const heads = Object.keys(row.figures);
  if (heads.join() !== Object.keys(before?.figures ?? {}).join()) console.log(line('', '', heads, 'goal'));
  const cells = Object.entries(row.figures).map(([column, figure]) => figure.toFixed(digits(column)));
  const { goal } = row;
  const missed = goal !== undefined && (row.figures[goal.column] ?? 0) >= goal.below;
  const wanted = goal === undefined ? '' : `${goal.column} < ${goal.below}${missed ? '  missed' : ''}`;
  console.log(line(row.what === before?.what ? '' : row.what, row.on, cells, wanted));
}

function digits(column: string): number {
  if (column === 'shift') return 3;
  return PLAIN.has(column) ? 2 : 1;
}

function line(what: string, on: string, cells: readonly string[], goal: string): string {
  return `${what.padEnd(40)}${on.padEnd(24)}${cells.map((cell) => cell.padStart(10)).join('')}   ${goal}`;
}
