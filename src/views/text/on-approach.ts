import type { PositionId } from '#model/collection.ts';

/**
 * Tells which position the pointer or the focus comes to on the text page, and which it leaves; undefined where it
 * is on nothing that is coded with one. Returns the way to stop.
 */
export function onApproach(
  page: HTMLElement,
  tell: (near: PositionId | undefined, left: PositionId | undefined) => void,
): () => void {
  let near: PositionId | undefined;
  const approach = ({ target }: Event) => {
    const coded = target instanceof Element ? target.closest<HTMLElement>('[data-position]') : null;
    const position = coded?.dataset['position'];
    if (position === near) return;
    tell(position, near);
    near = position;
  };
  page.addEventListener('pointerover', approach);
  page.addEventListener('focusin', approach);
  return () => {
    page.removeEventListener('pointerover', approach);
    page.removeEventListener('focusin', approach);
  };
}
