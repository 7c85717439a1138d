import type { Quote } from '#model/collection.ts';
import { known } from '#query/known.ts';
import type { StatementIndex } from '#query/statement-index.ts';

/** Exact words in one cell; an ellipsis between spaces parts quotes. */
export function wordsOf(quotes: readonly Pick<Quote, 'quote'>[]): string {
  return quotes.map(({ quote }) => quote).join(' … ');
}

/** The keys of the passages in which quotes stand, parted by spaces, each once. */
export function passagesOf(quotes: readonly Pick<Quote, 'passage'>[]): string {
  return distinctPassages(quotes).join(' ');
}

/** The full text of the passages in which quotes stand, each once; an empty line parts them. */
export function passageTextsOf(index: StatementIndex, quotes: readonly Pick<Quote, 'passage'>[]): string {
  return distinctPassages(quotes)
    .map((passage) => known(index.passages, passage).text)
    .join('\n\n');
}

function distinctPassages(quotes: readonly Pick<Quote, 'passage'>[]): string[] {
  return [...new Set(quotes.map(({ passage }) => passage))];
}
