import { type CompareView, NARROW_COLUMNS, WIDE_COLUMNS } from './compare-view.ts';

/** Which actors are named in the last column instead of having one, in windows of either width. */
export interface Folding {
  /** Every actor has a column, as many as there are; the table then scrolls sideways. */
  unfolded: boolean;
  /** How many are folded where the window is wide, and where it is not. */
  wide: number;
  narrow: number;
}

/** How the columns of a comparison are folded. */
export function columnsOf({ columns, holders }: Pick<CompareView, 'columns' | 'holders'>): Folding {
  const unfolded = columns.length > WIDE_COLUMNS;
  const wide = holders.length - columns.length;
  const narrow = unfolded ? wide : Math.max(0, holders.length - NARROW_COLUMNS);
  return { unfolded, wide, narrow };
}

/** The class of the cells in a column for which only a wide window has room. */
export function columnClass(place: number, { unfolded }: Folding): string {
  return !unfolded && place >= NARROW_COLUMNS ? 'wide-only' : '';
}

/** The class of the last column, which a wide window may not need; null where no window does. */
export function othersClass({ wide, narrow }: Folding): string | null {
  if (narrow === 0) return null;
  return wide === 0 ? 'others narrow-only' : 'others';
}
