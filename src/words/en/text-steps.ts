import type { PassageId } from '#model/collection.ts';
import { counted, passagesName, quoted } from './terms.ts';

type Stop = 'mentions' | 'positions' | 'passages';

/** What one stop of a kind is called. */
const ONE_STOP: Record<Stop, string> = {
  mentions: 'mention',
  positions: 'position',
  passages: 'passage',
};

const STEP = { previous: 'Previous', next: 'Next' };

export const oneByOne = 'One by one';

export const lit = 'Lit, to go through one by one';

export const stops = (kind: Stop, count: number): string => counted(count, ONE_STOP[kind]);

/** "Next position" */
export const stepTo = (step: keyof typeof STEP, kind: Stop): string => `${STEP[step]} ${ONE_STOP[kind]}`;

/** "3 of 12" */
export const place = (at: number, of: number): string => `${at} of ${of}`;

/** After the place, for those who do not see what stands there. */
export const whatStandsThere = (stop: string): string => `: ${stop}`;

/** A name where it stands: “our partners” in passage 13. */
export const mentionIn = (quote: string, passage: PassageId): string =>
  `${quoted(quote)} in ${passagesName([passage])}`;

export const lightAll = 'Light all';
