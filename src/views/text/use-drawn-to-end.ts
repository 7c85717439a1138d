import { type RefObject, useLayoutEffect } from 'react';
import { finishSoon, type Steps } from '#charts/steps.ts';
import type { Statement } from '#model/collection.ts';

/** From how many passages on a statement is drawn only as it comes near the window. */
const LONG = 100;

/**
 * Draws a short statement to its end as soon as the reader has the page, run by run, so that all of it is there for
 * screen readers, which are not told of what a browser has not drawn.
 */
export function useDrawnToEnd(text: RefObject<HTMLElement | null>, statement: Statement): void {
  useLayoutEffect(() => {
    if (text.current !== null && statement.passages.length < LONG) void finishSoon(drawing(text.current));
  }, [text, statement]);
}

function* drawing(text: HTMLElement): Steps<void> {
  for (const run of text.querySelectorAll('.passage-run')) {
    run.toggleAttribute('data-drawn', true);
    run.getBoundingClientRect();
    yield;
  }
}
