import { type RefObject, useLayoutEffect } from 'react';
import type { Span } from '#model/collection.ts';
import { wordsRange } from './passages/words-range.ts';

/**
 * Marks a stretch of the text under a name that the stylesheet knows. It lies over the text and changes nothing in
 * it, so that it may begin and end anywhere; a browser that cannot do so marks the passage alone.
 */
export function useMarkedWords(
  page: RefObject<HTMLElement | null>,
  name: 'linked' | 'stopped',
  span: Span | null,
): void {
  const { passage = null, start = 0, end = 0 } = span ?? {};
  useLayoutEffect(() => {
    if (passage === null || typeof Highlight === 'undefined') return;
    const range = wordsRange(page.current?.querySelector(`#${passage}`) ?? null, start, end);
    if (range === null) return;
    CSS.highlights.set(name, new Highlight(range));
    return () => void CSS.highlights.delete(name);
  }, [page, name, passage, start, end]);
}
