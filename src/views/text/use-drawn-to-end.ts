import { type RefObject, useLayoutEffect } from 'react';
import { finishSoon } from '#charts/steps.ts';
import type { Statement } from '#model/collection.ts';
import { drawnInSteps } from '#views/parts/drawn-later.ts';
import { runsOfText } from './runs-of-text.ts';

/** From how many passages on a statement is drawn only as it comes near the window. */
const LONG = 100;

/**
 * Whether a statement comes without what is far from the window: every long one, and each that was prerendered, so
 * that its beginning is there at once. Where the reader comes from another page, the way leads to a place in it.
 */
export function isDeferred({ passages }: Statement, prerendered: boolean): boolean {
  return prerendered || passages.length >= LONG;
}

/** Draws a short statement to its end as soon as the reader has the page, run by run. */
export function useDrawnToEnd(text: RefObject<HTMLElement | null>, statement: Statement): void {
  useLayoutEffect(() => {
    if (text.current === null || statement.passages.length >= LONG) return;
    const later = runsOfText(text.current).filter((run) => !run.hasAttribute('data-drawn'));
    void finishSoon(drawnInSteps(later));
  }, [text, statement]);
}
