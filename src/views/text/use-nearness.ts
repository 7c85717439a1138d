import { type RefObject, useEffect } from 'react';
import type { TextParts } from './parts-of-text.ts';

/** Lets words, mark and note of a position answer together to the pointer or the focus on one of them. */
export function useNearness(page: RefObject<HTMLElement | null>, partsOf: () => TextParts | null): void {
  useEffect(() => {
    const root = page.current;
    if (root === null) return;
    let near: string | undefined;
    const show = (position: string | undefined, isNear: boolean) => {
      for (const part of partsOf()?.positions.get(position ?? '') ?? [])
        part.toggleAttribute('data-near', isNear);
    };
    const approach = ({ target }: Event) => {
      const coded = target instanceof Element ? target.closest<HTMLElement>('[data-position]') : null;
      const position = coded?.dataset['position'];
      if (position === near) return;
      show(near, false);
      show(position, true);
      near = position;
    };
    root.addEventListener('pointerover', approach);
    root.addEventListener('focusin', approach);
    return () => {
      root.removeEventListener('pointerover', approach);
      root.removeEventListener('focusin', approach);
    };
  }, [page, partsOf]);
}
