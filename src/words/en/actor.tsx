import type { ReactNode } from 'react';
import type { Attribution } from '#model/vocabulary.ts';
import { written } from './locale.ts';
import { counted } from './terms.ts';

export const allActors = 'All actors';
export const unnamed =
  'The text does not say by name who they are. The words it uses are kept as they stand, and nobody is counted among them by guess.';
export const kind = 'Kind';
export const belongsTo = 'Belongs to';
export const toItBelong = 'To it belong';
export const referredToAs = 'Referred to as';
export const namedAs = 'Named as';
export const soManyTimes = (count: number) => `${written(count)} times`;

export const whereItAppears = (actor: string) => `Where in the statement ${actor} appears`;
export const ribbonKey = 'The whole statement from left to right. Full: takes a position; thin: only named.';
export const showOnTable = 'Show on the table';
export const findInText = 'find in the text';
export const noPosition = 'Mentioned, but no position is stated or reported.';
export const notNamed = 'In the codebook, but not named in any statement.';
export const positionsByTopic = 'Positions by topic';

export const othersSpeak = 'Where it is named, others speak';
export const nobodyThere = 'Nobody takes a position there.';
export const positionsThere = (holders: ReactNode) => <>Positions there: {holders}</>;

export const named = (count: number) => (count === 1 ? 'Named once' : `Named ${written(count)} times`);

export const onWhoseWord = 'On whose word';
export const speaksFor = 'Speaks for, or reports';

const UTTERED: Record<Attribution, string> = {
  own: 'stated by',
  attributed: 'reported by',
  questioner: 'put by',
};

/** "12 positions reported by Lavrov", with the speaker a link. */
export const uttered = (count: number, attribution: Attribution, speaker: ReactNode) => (
  <>
    {positions(count)} {UTTERED[attribution]} {speaker}
  </>
);

export const setAgainst = 'Set against';
export const whoIsAgainst = (actor: string) =>
  `Who supports what ${actor} opposes, or the other way round, in this account.`;
export const onSoMany = (count: number) => `on ${counted(count, 'proposition')}`;
export const theTwoFaceToFace = 'The two face to face';
export const amongLineUps = (actor: string) => `${actor} among the line-ups, with whom it agrees as well`;

export const silentWhileOpponentsSpeak = 'Silent, while its opponents speak';
export const silence = (actor: string) =>
  `No position of ${actor} is stated or reported on these. Silence is no stance: it may be the account that leaves it out.`;

/** What is folded, where some are shown and where none are. */
export const soManyMore = (count: number) => counted(count, 'more proposition');
export const soMany = (count: number) => counted(count, 'proposition');

export const positions = (count: number) => counted(count, 'position');
export const mentions = (count: number) => counted(count, 'mention');
