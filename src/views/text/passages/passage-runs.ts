import { sum } from 'd3';
import type { CSSProperties } from 'react';
import type { ReadPassage } from '#query/reading-passage.ts';

/** The most passages that are drawn and laid out as one. */
const RUN = 4;

/** Cuts the passages of a section into runs, which are drawn as they come near the window. */
export function passageRuns(passages: readonly ReadPassage[]): ReadPassage[][] {
  const runs = Array.from({ length: Math.ceil(passages.length / RUN) }, (_, i) => i * RUN);
  return runs.map((start) => passages.slice(start, start + RUN));
}

/** The numbers from which the stylesheet reckons the height of a run that is not drawn yet. */
export function runMeasure(run: readonly ReadPassage[]): CSSProperties {
  return {
    '--passages': run.length,
    '--characters': sum(run, ({ passage }) => passage.text.length),
  };
}
