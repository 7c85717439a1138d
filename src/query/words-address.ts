import { type TextAddress, textAddress } from '#model/address.ts';
import type { Span, Statement } from '#model/collection.ts';

/**
 * The address that opens the text at these words. Part of a passage is named by the words themselves, which are
 * found even if passages are numbered anew; of words in several passages, those of the first.
 */
export function wordsAddress({ id, passages }: Statement, [first]: readonly Span[]): TextAddress {
  if (first === undefined) return textAddress(id);
  const { passage, start, end } = first;
  const text = passages.find((each) => each.id === passage)?.text ?? '';
  const whole = start === 0 && end === text.length;
  return textAddress(id, { passage, words: whole ? null : text.slice(start, end) });
}
