import type { Position, Quote } from '#model/collection.ts';

/** Whether quotes share words of one passage, or one is said again within the other, wherever it stands. */
function sameWords(one: Quote, other: Quote): boolean {
  if (one.passage === other.passage && one.start < other.end && other.start < one.end) return true;
  const [a, b] = [plainWords(one.quote), plainWords(other.quote)];
  return a.includes(b) || b.includes(a);
}

/** Whether any of these words carry a position too. */
export function carriedBy(words: readonly Quote[], { evidence }: Position): boolean {
  return evidence.some((quote) => words.some((each) => sameWords(each, quote)));
}

/** Words as a reader compares them: without regard to capitals and line ends. */
export function plainWords(words: string): string {
  return words.toLowerCase().replace(/\s+/g, ' ').trim();
}
