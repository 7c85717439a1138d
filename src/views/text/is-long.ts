import type { Statement } from '#model/collection.ts';

/** From how many passages on a statement is drawn only as it comes near the window. */
const LONG = 100;

/** Whether a statement is too long to be drawn at once. */
export function isLong({ passages }: Statement): boolean {
  return passages.length >= LONG;
}
