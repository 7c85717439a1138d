import { sum } from 'd3';
import type { CSSProperties } from 'react';
import type { ReadPassage } from '#query/reading-passage.ts';

/**
 * The most passages that are drawn and laid out as one. Notes find more room beside many; but in a long statement they
 * are drawn while the reader scrolls, who must not be held up.
 */
const RUN = { short: 8, long: 4 };

/** Cuts the passages of a section into runs, which are drawn as they come near the window. */
export function passageRuns(passages: readonly ReadPassage[], length: keyof typeof RUN): ReadPassage[][] {
  const most = RUN[length];
  const runs = Array.from({ length: Math.ceil(passages.length / most) }, (_, i) => i * most);
  return runs.map((start) => passages.slice(start, start + most));
}

/** The numbers from which the stylesheet reckons the height of a run that is not drawn yet. */
export function runMeasure(run: readonly ReadPassage[]): CSSProperties {
  return {
    '--passages': run.length,
    '--characters': sum(run, ({ passage }) => passage.text.length),
  };
}
