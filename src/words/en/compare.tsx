import type { ReactNode } from 'react';
import type { CompareOrder } from '#model/address.ts';
import type { Actor, Position } from '#model/collection.ts';
import { SEVERAL } from './comparing.ts';
import { written } from './locale.ts';
import { counted, listed, passageName, passagesName, stancePhrase, voicePhrase } from './terms.ts';

export const whoStandsWhere = 'Who stands where';
export const caption =
  'Who stands where: propositions in rows, actors in columns. A row opens to the exact words. “Not stated” means that the text gives no position, which is not the same as undecided.';
export const found = (propositionCount: number, actorCount: number) =>
  `${counted(propositionCount, 'proposition')}, ${counted(actorCount, 'actor')}`;
export const noneLeft = 'No proposition is left by these filters.';

/** For the list of keys. */
export const keys = 'Compare';
export const keyCountsWord = 'count everything, or only the speaker’s own word';
export const keyCloses = 'close the open proposition';

export const statementRibbon = 'The statement as a ribbon';
export const passagesRibbon = 'Passages, each as long as its words are many';
export const framedRibbon = 'Passages; those with positions on the open proposition are framed';

export const filterByStance = 'Key, and filter by stance';
export const filterByVoice = 'Key, and filter by voice';
export const order = 'Order';
export const ORDER: Record<CompareOrder, string> = {
  standing: 'disagreement first',
  topic: 'by topic',
  text: 'as in the text',
  positions: 'most positions first',
};
export const disputedOnly = 'Disputed only';

export const pickFrom = 'Actors';
export const pickAnActor = 'pick an actor';
export const actorsPicked = 'Actors picked';
export const letGo = ', let go';
export const faceToFace = 'Face to face';
export const pickMore = 'Pick one to three more to see them face to face.';
export const noMoreThan = (most: number) => `No more than ${written(most)} can be seen face to face.`;

export const foldTheActors = 'Fold the actors';
export const columnState = (count: number, picked: boolean) =>
  `, ${counted(count, 'position')}, ${picked ? 'picked' : 'pick'}`;
export const others = 'Others';
export const soManyFolded = (count: number) => `${written(count)} folded`;
export const andMore = (count: number) => `and ${written(count)} more`;

export const allPropositions = 'Propositions';
export const fold = (count: number) => `Fold ${counted(count, 'proposition')}`;
export const show = (count: number) => `Show ${counted(count, 'proposition')}`;
export const foldLone = (count: number) => `Fold ${counted(count, 'proposition')} with one voice or none`;
export const showLone = (count: number) => `Show ${counted(count, 'proposition')} with one voice or none`;

/** What a cell says: "supports, stated by Lavrov" or "supports, then is undecided, reported by Lavrov". */
export function cell(holder: Actor, held: readonly Position[], speaker: string): string {
  const stances = distinct(held.map(({ stance }) => stancePhrase(stance, holder)));
  const voices = distinct(held.map(({ attribution }) => voicePhrase(attribution, speaker)));
  return `${stances.join(', then ')}, ${voices.join(' and ')}`;
}

export const tip = (holder: Actor, held: readonly Position[], speaker: string) =>
  `${holder.name} ${cell(holder, held, speaker)}`;
export const tipNotStated = (actor: string) => `${actor}: not stated`;
export const tipNotStatedMeans = 'The text gives no position here, which is not the same as undecided.';

/** Several positions of an actor in text order: "supports in passage 23, is undecided in passage 24". */
export function severalPositions(
  name: ReactNode,
  several: keyof typeof SEVERAL,
  holder: Actor,
  held: readonly Position[],
): ReactNode {
  const said = held.map(({ stance, evidence: [first] }) => {
    const stand = stancePhrase(stance, holder);
    return first === undefined ? stand : `${stand} in ${passagesName([first.passage])}`;
  });
  return (
    <>
      {name}, {SEVERAL[several]}: {said.join(', ')}.
    </>
  );
}

export const takenIn = (passages: readonly string[]) =>
  `Positions on it are taken in ${listed(passages.map(passageName))}.`;
export const nobody = 'Nobody whose word counts here takes a position on it.';
export const silent = (names: readonly string[]) => (
  <>
    <b>Not stated</b> by {listed(names)}: the text gives no position of theirs on it, which is not the same as
    undecided.
  </>
);
export const ownPage = 'This proposition on a page of its own';
export const predict = 'Predict';
export const inStatement = (statement: string) => `in ${statement}`;

function distinct(said: readonly string[]): string[] {
  return [...new Set(said)];
}
