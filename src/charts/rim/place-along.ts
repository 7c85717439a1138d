/** Something that needs room along a line: where its middle would like to be, and how much room it takes. */
export interface Placeable {
  wanted: number;
  size: number;
}

/**
 * Places things along a line so that none overlap, their order stays, all lie between two ends, and they stray
 * as little as possible from where they would like to be (least squares, by pool-adjacent-violators; with ends,
 * the nearest solution is the free one clipped). If there is too little room they run over the second end.
 * Returns their middles.
 */
export function placeAlong(
  things: readonly Placeable[],
  from = Number.NEGATIVE_INFINITY,
  to = Number.POSITIVE_INFINITY,
): number[] {
  // With the room before it taken off each middle, "no overlap" becomes "never decreasing".
  let taken = 0;
  const before = things.map(({ size }) => {
    const middle = taken + size / 2;
    taken += size;
    return middle;
  });
  const last = Math.max(from, to - taken);
  const free = nearestRising(things.map(({ wanted }, i) => wanted - (before[i] ?? 0)));
  return free.map((place, i) => Math.min(Math.max(place, from), last) + (before[i] ?? 0));
}

/** The never decreasing sequence nearest to the given one: neighbours in the wrong order pool at their mean. */
export function nearestRising(wanted: readonly number[]): number[] {
  const pools: { sum: number; size: number }[] = [];
  for (const want of wanted) {
    let pool = { sum: want, size: 1 };
    for (let last = pools.at(-1); last !== undefined && mean(last) > mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, size: last.size + pool.size };
    }
    pools.push(pool);
  }
  return pools.flatMap((pool) => new Array<number>(pool.size).fill(mean(pool)));
}

function mean({ sum, size }: { sum: number; size: number }): number {
  return sum / size;
}
