/** A word of a text as it is compared, and where it stands, in UTF-16 code units, end exclusive. */
export interface PlacedWord {
  word: string;
  start: number;
  end: number;
}

/** Letters and digits; an apostrophe within a word belongs to it. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:[’'][\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text in their order. */
export function splitWords(text: string): PlacedWord[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    word: foldWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ word }) => word !== '');
}

/** The words of a text as they are compared. */
export function foldedWords(text: string): string[] {
  return Array.from(text.matchAll(WORD), ([word]) => foldWord(word)).filter((word) => word !== '');
}

/** A word without what readers do not type: capitals, accents, and the ending of the possessive. */
export function foldWord(word: string): string {
  // Almost every word is plain; only the others need the costly way.
  const small = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(small)) return small;
  return small
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s$/u, '')
    .replace(/[’']/gu, '');
}
