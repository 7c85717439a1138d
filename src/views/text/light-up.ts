import type { PassageId, PositionId } from '#model/collection.ts';
import type { LitText } from '#query/reading-lit.ts';

/** What stands out on the text page. */
export interface Lighting {
  /** What the filters light; null if nothing is filtered. */
  lit: LitText | null;
  open: PositionId | null;
  /** The passage that the address leads to. */
  here: PassageId | null;
}

/**
 * Shows on the page what is lit, open and reached, by attributes on what is already there: the text is set once,
 * and no filter renders it again. `data-filtered` is on the page; `data-lit`, `data-open` and `data-here` are on
 * passages, evidence, marks, notes, names and pieces of the ribbon.
 */
export function lightUp(page: HTMLElement, { lit, open, here }: Lighting): void {
  page.toggleAttribute('data-filtered', lit !== null);
  for (const element of page.querySelectorAll<HTMLElement>('[data-position]')) {
    const position = element.dataset['position'] ?? '';
    element.toggleAttribute('data-lit', lit?.positions.has(position) ?? false);
    element.toggleAttribute('data-open', position === open);
  }
  for (const head of page.querySelectorAll<HTMLElement>('.note-head'))
    head.ariaExpanded = String(head.closest('[data-open]') !== null);
  for (const name of page.querySelectorAll<HTMLElement>('[data-actor]'))
    name.toggleAttribute('data-lit', lit?.actors.has(name.dataset['actor'] ?? '') ?? false);
  for (const element of page.querySelectorAll<HTMLElement>('[data-passage]')) {
    const passage = element.dataset['passage'] ?? '';
    element.toggleAttribute('data-lit', lit?.passages.has(passage) ?? false);
    element.toggleAttribute('data-here', passage === here);
  }
}
