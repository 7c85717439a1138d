import type { Position, Quote } from '#model/collection.ts';

/** The words that carry a position, as far as they stand in the passage of the first of them. */
export function firstWords({ evidence }: Position): [Quote, ...Quote[]] | null {
  const [first, ...rest] = evidence;
  if (first === undefined) return null;
  return [first, ...rest.filter(({ passage }) => passage === first.passage)];
}
