import { type RefObject, useEffect } from 'react';
import { onApproach } from './on-approach.ts';
import type { TextParts } from './parts-of-text.ts';

/**
 * Lets words, mark and note of a position answer together to the pointer or the focus on one of them, and a passage
 * show what can be done with it.
 */
export function useNearness(page: RefObject<HTMLElement | null>, partsOf: () => TextParts | null): void {
  useEffect(() => {
    if (page.current === null) return;
    const show = (coded: HTMLElement | null, isNear: boolean) => {
      for (const part of partsOf()?.positions.get(coded?.dataset['position'] ?? '') ?? [])
        part.toggleAttribute('data-near', isNear);
    };
    const stops = [
      onApproach(page.current, '[data-position]', (near, left) => {
        show(left, false);
        show(near, true);
      }),
      onApproach(page.current, 'article.passage', (near, left) => {
        left?.removeAttribute('data-near');
        near?.setAttribute('data-near', '');
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [page, partsOf]);
}
