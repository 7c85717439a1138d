import { sum } from 'd3';
import type { CSSProperties } from 'react';
import type { ReadPassage } from '#query/reading-passage.ts';

/** From how many passages on a statement is drawn only as its runs come near the window, and how long they are then. */
const LONG = 100;
const RUN = 25;

/** Cuts the passages of a section into runs that are drawn and laid out as one; a short statement's are not cut. */
export function passageRuns(passages: readonly ReadPassage[], length: number): ReadPassage[][] {
  if (length < LONG) return [[...passages]];
  const runs = Array.from({ length: Math.ceil(passages.length / RUN) }, (_, i) => i * RUN);
  return runs.map((start) => passages.slice(start, start + RUN));
}

/** The class of a run, and for a long statement the numbers from which the stylesheet reckons its height. */
export function runStyle(
  run: readonly ReadPassage[],
  length: number,
): { className: string; style?: CSSProperties } {
  if (length < LONG) return { className: 'passage-run' };
  return {
    className: 'passage-run deferred',
    style: {
      '--passages': run.length,
      '--characters': sum(run, ({ passage }) => passage.text.length),
    },
  };
}
