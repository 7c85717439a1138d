import { createContext } from 'react';

/** How links of the app are written and followed; it stays the same wherever the reader goes. */
export interface Ways {
  /** Where a path of the app lies on its host. */
  hrefOf(path: string): string;
  /** Goes there: a move of its own in the history, unless it is to take the place of the present one. */
  go(path: string, replace: boolean | undefined): void;
}

/** Null outside the app, as where it could not be drawn. */
export const WaysContext = createContext<Ways | null>(null);
