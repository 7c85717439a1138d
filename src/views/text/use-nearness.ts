import { type RefObject, useEffect } from 'react';

/** Lets words, mark and note of a position answer together to the pointer or the focus on one of them. */
export function useNearness(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = page.current;
    if (root === null) return;
    let near: string | undefined;
    const approach = ({ target }: Event) => {
      const coded = target instanceof Element ? target.closest<HTMLElement>('[data-position]') : null;
      const position = coded?.dataset['position'];
      if (position === near) return;
      show(root, near, false);
      show(root, position, true);
      near = position;
    };
    root.addEventListener('pointerover', approach);
    root.addEventListener('focusin', approach);
    return () => {
      root.removeEventListener('pointerover', approach);
      root.removeEventListener('focusin', approach);
    };
  }, [page]);
}

function show(root: HTMLElement, position: string | undefined, near: boolean): void {
  if (position === undefined) return;
  for (const element of root.querySelectorAll(`[data-position="${position}"]`))
    element.toggleAttribute('data-near', near);
}
