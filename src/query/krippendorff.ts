/** How far apart two values are, squared, between 0 (the same) and 1 or more. */
export type Distance<T> = (a: T, b: T) => number;

/** Values are either the same or not. */
export const nominal: Distance<unknown> = (a, b) => (a === b ? 0 : 1);

/**
 * Krippendorff’s alpha: agreement of several coders corrected for chance. 1 is full agreement, 0 what chance would
 * give, below 0 systematic disagreement.
 *
 * Each unit lists the values its coders gave it; null stands for a coder who gave none. Units with fewer than two
 * values cannot be compared and do not count. Returns null where nothing can be compared or nothing varies.
 *
 * Source: K. Krippendorff, “Computing Krippendorff’s Alpha-Reliability” (2011): alpha = 1 − Do / De, with the
 * coincidences of a unit of m values weighted by 1 / (m − 1).
 */
export function krippendorffAlpha<T>(
  units: readonly (readonly (T | null)[])[],
  distance: Distance<T>,
): number | null {
  const counts = new Map<T, number>();
  let observed = 0;
  let total = 0;
  for (const unit of units) {
    const values = unit.filter((value): value is T => value !== null);
    if (values.length < 2) continue;
    total += values.length;
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    observed += sumOfPairs(values, values, distance) / (values.length - 1);
  }
  let expected = 0;
  for (const [a, countOfA] of counts)
    for (const [b, countOfB] of counts) expected += countOfA * countOfB * distance(a, b);
  if (total < 2 || expected === 0) return null;
  return 1 - observed / total / (expected / (total * (total - 1)));
}

function sumOfPairs<T>(left: readonly T[], right: readonly T[], distance: Distance<T>): number {
  let sum = 0;
  for (const a of left) for (const b of right) sum += distance(a, b);
  return sum;
}
