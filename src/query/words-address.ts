import { LONGEST_WORDS, type TextAddress, textAddress } from '#model/address.ts';
import type { Span, Statement } from '#model/collection.ts';

/**
 * The address that opens the text at these words. Part of a passage is named by the words themselves, which are
 * found even if passages are numbered anew; of words in several passages, those of the first; of very many, as
 * many as an address holds.
 */
export function wordsAddress({ id, passages }: Statement, [first]: readonly Span[]): TextAddress {
  if (first === undefined) return textAddress(id);
  const { passage, start, end } = first;
  const text = passages.find((each) => each.id === passage)?.text ?? '';
  const whole = start === 0 && end === text.length;
  return textAddress(id, { passage, words: whole ? null : shortened(text.slice(start, end)) });
}

/** Half a character at the end would be found nowhere. */
function shortened(words: string): string {
  return words.length <= LONGEST_WORDS
    ? words
    : words.slice(0, LONGEST_WORDS).replace(/[\ud800-\udbff]$/, '');
}
