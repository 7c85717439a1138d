/** What a find can be narrowed by. */
export const FILTER_KEYS = ['stance', 'by', 'topic', 'voice', 'in'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** Other words for the same filter, for readers who guess. */
const ALSO: Record<string, FilterKey> = { passage: 'in', holder: 'by', actor: 'by', attribution: 'voice' };

/** The filter that a word before a colon names. */
export function filterKey(word: string): FilterKey | null {
  const small = word.toLowerCase();
  return FILTER_KEYS.find((key) => key === small) ?? ALSO[small] ?? null;
}
