import { densest } from './excerpt.ts';
import type { Marked } from './mark-words.ts';

/** In UTF-16 code units: about a line. Longer words would make an address that nobody likes to send. */
const LONGEST = 90;

/** The exact words of a text from the first to the last that was found, where most stand together; null if none does. */
export function foundWords(text: string, marks: readonly Marked[]): string | null {
  const { first, last } = densest(marks, LONGEST);
  return last > first ? text.slice(first, last) : null;
}
