import type { PassageId, PositionId } from '#model/collection.ts';
import type { LitText } from '#query/reading-lit.ts';
import type { TextParts } from './parts-of-text.ts';

/** What stands out on the text page. */
export interface Lighting {
  /** What the filters light; null if nothing is filtered. */
  lit: LitText | null;
  open: PositionId | null;
  /** The passage that the reader is led to. */
  here: PassageId | null;
}

export const UNLIT: Lighting = { lit: null, open: null, here: null };

/**
 * Goes over from what stands out to what shall, by attributes on what is already there: the text is set once, no filter
 * renders it again, and only what changes is touched. `data-filtered` is on passages and ribbon; `data-lit`,
 * `data-open` and `data-here` are on passages, evidence, marks, notes, names and pieces of the ribbon.
 */
export function lightUp(parts: TextParts, before: Lighting, after: Lighting): void {
  for (const part of parts.dimming) part.toggleAttribute('data-filtered', after.lit !== null);
  relight(parts.positions, 'data-lit', before.lit?.positions, after.lit?.positions);
  relight(parts.actors, 'data-lit', before.lit?.actors, after.lit?.actors);
  relight(parts.passages, 'data-lit', before.lit?.passages, after.lit?.passages);
  relight(parts.positions, 'data-open', only(before.open), only(after.open));
  relight(parts.passages, 'data-here', only(before.here), only(after.here));
  for (const { part, passages } of parts.stretches) {
    part.toggleAttribute(
      'data-lit',
      passages.some((passage) => after.lit?.passages.has(passage)),
    );
    part.toggleAttribute('data-here', after.here !== null && passages.includes(after.here));
  }
  for (const position of [before.open, after.open])
    for (const part of parts.positions.get(position ?? '') ?? [])
      for (const head of part.querySelectorAll('.note-head'))
        head.ariaExpanded = String(position === after.open);
}

const NONE: ReadonlySet<string> = new Set();

function relight(
  parts: TextParts['passages'],
  attribute: string,
  before: ReadonlySet<string> = NONE,
  after: ReadonlySet<string> = NONE,
): void {
  for (const id of before) if (!after.has(id)) toggle(parts.get(id), attribute, false);
  for (const id of after) if (!before.has(id)) toggle(parts.get(id), attribute, true);
}

function toggle(elements: readonly HTMLElement[] = [], attribute: string, on: boolean): void {
  for (const element of elements) element.toggleAttribute(attribute, on);
}

function only(id: string | null): ReadonlySet<string> {
  return id === null ? NONE : new Set([id]);
}
