import type { CompareAddress } from '#model/address.ts';
import { type CompareColumn, compareColumns } from '#query/compare/compare-columns.ts';
import { type CompareGroup, groupRows } from '#query/compare/compare-groups.ts';
import { compareRows } from '#query/compare/compare-rows.ts';
import type { Library } from '#query/library.ts';
import type { RankedProposition } from '#query/ranked-propositions.ts';

/** Columns that every window has room for, and those that a wide one has. */
export const NARROW_COLUMNS = 7;
export const WIDE_COLUMNS = 10;
/** However many actors there are, no more have columns; the others are named. */
const MOST_COLUMNS = 40;
/** So many propositions of one voice are shown where there are no others. */
const FEW_ROWS = 40;

/** What an address compares. */
export interface CompareView {
  rows: RankedProposition[];
  groups: CompareGroup[];
  /** Whether the propositions on which nobody answers another are folded until they are asked for. */
  foldable: boolean;
  /** Everybody with a position on the rows. */
  holders: CompareColumn[];
  /** Those with a column; the others are named in the last. */
  columns: CompareColumn[];
}

/** The propositions and actors that an address compares, in its order. */
export function compareView(library: Library, address: CompareAddress): CompareView {
  const rows = compareRows(library, address);
  const holders = compareColumns(library, rows, address.actors);
  const most = address.unfolded.includes('columns') ? MOST_COLUMNS : WIDE_COLUMNS;
  const groups = groupRows(library, rows, address.order);
  return {
    rows,
    groups,
    foldable: rows.length > FEW_ROWS || groups.some(({ contested }) => contested.length > 0),
    holders,
    columns: holders.slice(0, most),
  };
}
