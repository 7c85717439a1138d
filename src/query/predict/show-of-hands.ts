/** How many hands an option had. */
export interface Hands {
  option: string;
  count: number;
  /** As a share of the option with most hands: the length of its bar, 0 to 1. */
  length: number;
}

/** A show of hands as bars, in the order of the options; null if no hand was counted. */
export function showOfHands(
  options: readonly string[],
  counts: Readonly<Record<string, number>>,
): Hands[] | null {
  const hands = options.map((option) => ({ option, count: counts[option] ?? 0 }));
  const most = Math.max(0, ...hands.map(({ count }) => count));
  return most === 0 ? null : hands.map(({ option, count }) => ({ option, count, length: count / most }));
}
