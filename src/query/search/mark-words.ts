import { splitWords } from './split-words.ts';

/** Words to be marked in a text, in UTF-16 code units, end exclusive. */
export interface Marked {
  start: number;
  end: number;
}

/** Where the words that were found stand in a text; in order, none touching another. */
export function markWords(text: string, terms: ReadonlySet<string>): Marked[] {
  return splitWords(text)
    .filter(({ word }) => terms.has(word))
    .map(({ start, end }) => ({ start, end }));
}
