import type { Actor } from '#model/collection.ts';
import { written } from './locale.ts';
import { counted, listed } from './terms.ts';

export const faceToFace = 'Face to face';
export const caption = 'Propositions in rows, actors side by side in columns';
export const addAnActor = 'Add an actor';
export const nameOfAnActor = 'name of an actor';
export const insteadOf = (actor: string) => `Instead of ${actor}`;
export const exchange = 'exchange';
export const swapWithBefore = (actor: string) => `Swap ${actor} with the actor before`;
export const takeAway = (actor: string) => `Take ${actor} away`;
export const showAll = (count: number) => `Show all ${written(count)}`;
export const fold = 'Fold';
export const noPosition = 'None of them takes a position.';
export const noPositionOnTopic = 'None of them takes a position on this topic.';

export const propositions = (count: number) => counted(count, 'proposition');

/** How the positions of those compared meet. */
export const MEETING = {
  opposed: 'Opposed',
  open: 'Open',
  shared: 'Shared',
  alone: 'Only one speaks',
};
type Meeting = keyof typeof MEETING;

const OF_TWO: Record<Meeting, string> = {
  opposed: 'one supports what the other opposes',
  open: 'both speak, one on a condition or undecided',
  shared: 'both on the same side',
  alone: 'the other’s position is not stated',
};
const OF_SEVERAL: Record<Meeting, string> = {
  opposed: 'one supports what another opposes',
  open: 'two or more speak, one on a condition or undecided',
  shared: 'two or more speak, on the same side',
  alone: 'the others’ positions are not stated',
};

/** What the heading means, for as many actors as are compared, and on how many propositions they meet so. */
export const meetingGloss = (meeting: Meeting, actors: number, count: number) =>
  `${(actors > 2 ? OF_SEVERAL : OF_TWO)[meeting]},\u00a0${written(count)}`;

/** "Russia and United States: 1 shared, 0 opposed, 2 open, 85 where only one speaks." */
export function meetings(actors: readonly Actor[], counts: Record<Meeting, number>): string {
  const names = listed(actors.map(({ name }, place) => (place === 0 ? name : withinSentence(name))));
  const open = counts.open === 0 ? '' : `, ${written(counts.open)} open`;
  return `${names}: ${written(counts.shared)} shared, ${written(counts.opposed)} opposed${open}, ${written(counts.alone)} where only one speaks.`;
}

/** A name as it stands after other words: “a ‘minority’ of states”. */
function withinSentence(name: string): string {
  return name.replace(/^(?:An?|Any|Other|Some|The|Those) /, (word) => word.toLowerCase());
}
