import { type RefObject, useEffect } from 'react';
import type { PositionId } from '#model/collection.ts';
import { onApproach } from './on-approach.ts';
import type { TextParts } from './parts-of-text.ts';

/** Lets words, mark and note of a position answer together to the pointer or the focus on one of them. */
export function useNearness(page: RefObject<HTMLElement | null>, partsOf: () => TextParts | null): void {
  useEffect(() => {
    if (page.current === null) return;
    const show = (position: PositionId | undefined, isNear: boolean) => {
      for (const part of partsOf()?.positions.get(position ?? '') ?? [])
        part.toggleAttribute('data-near', isNear);
    };
    return onApproach(page.current, (near, left) => {
      show(left, false);
      show(near, true);
    });
  }, [page, partsOf]);
}
