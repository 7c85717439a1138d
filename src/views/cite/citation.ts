import type { Cited } from '#exchange/citation/cited.ts';
import type { Address } from '#model/address.ts';
import type { Span } from '#model/collection.ts';
import type { StatementIndex } from '#query/statement-index.ts';

/** One way to cite what the reader has before her. */
export interface Citation {
  of: 'words' | 'coding' | 'view';
  /** What the permalink opens. */
  address: Address;
  /** Null for a view of several statements. */
  index: StatementIndex | null;
  /** The words that are cited or coded; none for a whole statement or a view. */
  spans: readonly Span[];
  /** All that its text needs but where the app lies and what day it is. */
  cited: Omit<Cited, 'address' | 'accessed'>;
}
