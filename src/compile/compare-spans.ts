import type { Span } from '#model/collection.ts';
import { compareText } from './compare-text.ts';

/** Orders spans as a reader meets them; of two that begin together, the shorter first. */
export function compareSpans(a: Span, b: Span): number {
  // Passage ids are numbers of one width, so their order is the text's.
  return compareText(a.passage, b.passage) || a.start - b.start || a.end - b.end;
}
