import { type RefObject, useLayoutEffect, useState } from 'react';
import { finishSoon, type Steps } from '#charts/steps.ts';
import type { Statement } from '#model/collection.ts';
import { useScripting } from '#ui/use-scripting.ts';

/** From how many passages on a statement is drawn only as it comes near the window. */
const LONG = 100;

/** Whether the page came prerendered and was taken over; not where the reader came to it from another. */
export function usePrerendered(): boolean {
  const scripting = useScripting();
  const [prerendered] = useState(!scripting);
  return prerendered;
}

/**
 * Whether a statement comes without what is far from the window: every long one, and each that was prerendered, so
 * that its beginning is there at once. Where the reader comes from another page, the way leads to a place in it.
 */
export function isDeferred({ passages }: Statement, prerendered: boolean): boolean {
  return prerendered || passages.length >= LONG;
}

/**
 * Draws a short statement to its end as soon as the reader has the page, run by run, so that all of it is there for
 * screen readers, which are not told of what a browser has not drawn. What lies above comes first, in one go: the
 * words that the reader is at must not move.
 */
export function useDrawnToEnd(text: RefObject<HTMLElement | null>, statement: Statement): void {
  useLayoutEffect(() => {
    if (text.current === null || statement.passages.length >= LONG) return;
    const runs = [...text.current.querySelectorAll('.passage-run:not([data-drawn])')];
    const later = runs.filter((run) => run.getBoundingClientRect().top > window.innerHeight);
    for (const run of runs) if (!later.includes(run)) run.toggleAttribute('data-drawn', true);
    void finishSoon(drawing(later));
  }, [text, statement]);
}

function* drawing(runs: readonly Element[]): Steps<void> {
  for (const run of runs) {
    run.toggleAttribute('data-drawn', true);
    run.getBoundingClientRect();
    // The browser says so only of what it draws by itself.
    run.dispatchEvent(new Event('contentvisibilityautostatechange'));
    yield;
  }
}
