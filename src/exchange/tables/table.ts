/** What stands in one place of a table; null where there is nothing. */
export type Cell = string | number | null;

/** A table to take along: the same whether it becomes a file or is copied. */
export interface Table {
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** How the address of a page is written for somebody who finds it outside the app: whole, with host and path. */
export type LinkTo<A> = (address: A) => string;

/** A table from things: for each a row, under each name what is written there of it. */
export function tableOf<T>(things: readonly T[], columns: Record<string, (thing: T) => Cell>): Table {
  const write = Object.values(columns);
  return { columns: Object.keys(columns), rows: things.map((thing) => write.map((cell) => cell(thing))) };
}
