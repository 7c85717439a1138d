import { written } from '#words/locale.ts';

export const howFarAgreed = 'How far two codings agreed';

export const topicsCaption = 'Topics, passage by passage, each not coded, touched or main';
export const compared = 'Compared';
export const pairs = 'Pairs';
export const alike = 'Alike';
export const krippendorffsAlpha = 'Krippendorff’s alpha';

export const positionsCaption = (first: number, second: number) =>
  `Positions, of which the first coding found ${written(first)} and the second ${written(second)}`;
export const foundByBoth = 'Found by both';
export const positionsFound = 'Positions';
export const ofTheFirst = 'Of the first';
export const ofTheSecond = 'Of the second';

/** What two positions found by both codings have in common, each on top of the one before. */
export const SHARED = {
  sameWords: 'evidence shares words',
  sameStance: '… and the same stance and voice',
  sameHolder: '… and the same holder',
  sameProposition: '… and a proposition of the same sense',
};

export const alphaOf = (alpha: number) => alpha.toFixed(2);

/** To a tenth of a per cent, so that nearly all does not read as all. */
export const share = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)} %`;

export const soManyAlike = (agreed: number, units: number) => `${written(agreed)} (${share(agreed, units)})`;
