import { sum } from 'd3';
import type { CSSProperties } from 'react';
import type { ReadSection } from '#query/reading.ts';

/** From how many passages on a statement's sections are drawn only as they come near the window. */
const LONG = 100;

/** The class of a section, and for a long statement the numbers from which the stylesheet reckons its height. */
export function sectionStyle(
  { passages }: ReadSection,
  length: number,
): { className: string; style?: CSSProperties } {
  if (length < LONG) return { className: 'statement-section' };
  return {
    className: 'statement-section deferred',
    style: {
      '--passages': passages.length,
      '--characters': sum(passages, ({ passage }) => passage.text.length),
    },
  };
}
