import type { BasketFault } from '#model/read-basket.ts';
import type { TakenIn } from '#state/basket/basket.ts';

/** What came of opening a backup. */
export interface Opened {
  /** The file's name. */
  name: string;
  /** Null if it is no basket at all. */
  taken: TakenIn | null;
  faults: readonly BasketFault[];
}
