import type { ReactNode } from 'react';
import type { TieMeasure } from '#model/address.ts';
import type { Attribution } from '#model/vocabulary.ts';
import { counted, listed, voicePhrase } from './terms.ts';

export const lineUps = 'Line-ups';
export const whatItIs =
  'Actors are near each other when they take the same side on propositions. Choose a tie to see which propositions, and the exact words behind it.';
export const theLineUps = 'The line-ups';
export const matrix = 'Matrix';
export const noTies = 'No two actors are tied so. Count more, or ask for less.';
export const tiesAndActors = (ties: number, actors: number) =>
  `${counted(ties, 'tie')}, ${counted(actors, 'actor')}`;

// On whose word positions are known.
export const noPositionCounts = 'No position counts.';
export const theSpeaker = 'the speaker';
export const whoseWord = (
  positions: number,
  holders: number,
  voices: readonly { attribution: Attribution; count: number }[],
  speaker: string,
) =>
  `${counted(positions, 'position')} of ${counted(holders, 'actor')} count: ${listed(
    voices.map(({ attribution, count }) => `${count} ${voicePhrase(attribution, speaker)}`),
  )}.`;
export const othersLeftOut = (speaker: string) =>
  `What ${speaker} reports of others and what journalists put is left out.`;
export const hisAccount = (speaker: string) =>
  `So this is largely ${speaker}’s account of who agrees with whom, not what each would say for itself.`;

// Who has no tie that is shown.
export const tiesOfOtherKind = (actors: number, names: ReactNode) => (
  <>
    {`${counted(actors, 'actor')} ${actors === 1 ? 'has' : 'have'}`} ties, but none of this kind or strength:{' '}
    {names}.
  </>
);
export const takeNoSide = (actors: number, names: ReactNode) => (
  <>
    {`${counted(actors, 'actor')} ${actors === 1 ? 'speaks' : 'speak'}`} of what others speak of, but one or
    the other takes no side there: {names}.
  </>
);
export const shareNothing = (actors: number, names: ReactNode) => (
  <>
    {`${counted(actors, 'actor')} ${actors === 1 ? 'shares' : 'share'}`} no proposition with anybody: {names}.
  </>
);
export const haveNoPosition = (actors: number) =>
  `${counted(actors, 'actor')} ${actors === 1 ? 'has' : 'have'} no position that counts`;
export const moreWithFewerTies = (actors: number) => `${counted(actors, 'more actor')} with fewer ties`;
export const weakerNotDrawn = (ties: number) => `${counted(ties, 'weaker tie')} between these are not drawn.`;

// Key, picture and matrix.
export const keyToLines = 'Key: the lines';
export const sameSide = (rather: boolean) => (rather ? 'rather the same side' : 'the same side');
export const oppositeSides = (rather: boolean) => (rather ? 'rather opposite sides' : 'opposite sides');
export const noNumberIsOne = 'no number: on one';
export const pictureOfTies =
  'Actors, and the ties between them. Arrow keys move from actor to actor, down to their ties and up again.';
export const matrixOfTies = 'Matrix of ties';
export const howToReadMatrix =
  'Where a row and a column meet: the agreement of the two with a plus, their disagreement with a minus. An empty cell is no tie. Arrow keys move from tie to tie.';

// What is taken along.
export const tableOf: Record<'agreement' | 'disagreement', (actors: number) => string> = {
  agreement: (actors) => `Agreement of ${counted(actors, 'actor')}`,
  disagreement: (actors) => `Disagreement of ${counted(actors, 'actor')}`,
};

// The panel beside.
export const selected = 'What is selected';
export const allTies = 'All ties';
export const strongestTies = 'The strongest ties';
export const moreTies = (ties: number) => `${counted(ties, 'more tie')} in the picture and the matrix.`;
export const countsAndTies = (held: number, ties: number) =>
  `${counted(held, 'position')} ${held === 1 ? 'counts' : 'count'}; tied with ${counted(ties, 'other actor')}.`;
export const everythingOn = (actor: string) => `Everything on ${actor}`;
export const agreementWithin = ', agreement ';
export const disagreementWithin = ', disagreement ';
export const pairOf = (first: ReactNode, second: ReactNode) => (
  <>
    {first} and {second}
  </>
);
export const onSameSide = 'On the same side';
export const onOppositeSides = 'On opposite sides';
export const onNeither = 'Neither: one or the other takes no side, or only on a condition';
export const withCount = (title: string, count: number) => `${title}: ${count}`;
export const nothingShared = 'There is no proposition of which both speak.';
export const speakAlone = (first: string, ofFirst: number, second: string, ofSecond: number) =>
  `Of ${counted(ofFirst, 'proposition')} only ${first} speaks, of ${ofSecond} only ${second}.`;
export const faceToFace = 'The two face to face';
export const propositions = 'Propositions';
export const shareOfUnion = (union: number) => `Of the ${union} that either speaks of`;

// The tools.
export const measureName: Record<TieMeasure, string> = {
  both: 'Both apart',
  congruence: 'Congruence',
  conflict: 'Conflict',
  subtract: 'Subtract',
};
export const ties = 'Ties';
export const countedAs = 'Counted as';
export const share = 'Share (Jaccard)';
export const whoseWordCounts = 'Whose word';
export const everyVoice = 'Every voice';
export const ownOnly = 'Own only';
export const onlyIfCountsAs = '“Only if” counts as';
export const noSide = 'No side';
export const support = 'Support';
export const topic = 'Topic';
export const allTopics = 'All topics';
export const weakestTie = 'Weakest tie';
export const reset = 'Reset';
export const least = (jaccard: boolean, weight: number) => {
  if (jaccard) return weight === 0 ? 'any share' : `${weight} % or more`;
  return weight <= 1 ? 'any tie' : `${weight} or more`;
};

// Keys.
export const pictureOrMatrix = 'picture or matrix';
export const nothingSelected = 'nothing selected';
