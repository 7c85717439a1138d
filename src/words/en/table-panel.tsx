import type { ReactNode } from 'react';
import type { PassageId } from '#model/collection.ts';
import type { ActorKind } from '#model/vocabulary.ts';
import { counted, KIND_LABEL, passageName } from './terms.ts';

/** Before what is said of it, for those who do not see what is selected. */
export const selected = (name: string): string => `${name} selected: `;

export const actorCounts = (kind: ActorKind, positions: number, mentions: number): string =>
  `${KIND_LABEL[kind]}, ${counted(positions, 'position')}, ${counted(mentions, 'mention')}`;

export const findInText = 'Find it in the text';

export const noPosition = 'Mentioned, but no position is stated or reported.';

export const noPositionOnIt = 'Mentioned, but no position on it is stated or reported.';

export const topicCounts = (passages: number, propositions: number, positions: number): string =>
  `${counted(passages, 'passage')}, ${counted(propositions, 'proposition')}, ${counted(positions, 'position')}`;

/** Leads to the page that lists all propositions of a topic. */
export const moreOnItsPage = (propositions: number): string =>
  `${counted(propositions, 'more proposition')} on the topic’s page`;

export const readPassages = 'Read the passages';

export const joinedIn = (places: number): string =>
  places === 0
    ? 'The text itself does not join them.'
    : `The text itself joins them, in ${counted(places, 'place')}.`;

export const twoTopics = 'The two topics';

export const leadsTo = (from: string, to: string): ReactNode => (
  <>
    {from} <span aria-hidden="true">→</span>
    <span className="unseen">leads to</span> {to}
  </>
);

export const passagesWithBoth = 'Passages with both';

export const notYetJoined = 'That two topics stand in one passage does not yet join them.';

/** Why a topic and passages are joined. */
export const whyJoined = (joints: number, positions: number): string =>
  joints === 0
    ? 'Nothing in the coding joins them.'
    : `Why they are joined: ${counted(positions, 'position')} on the topic there`;

/** How a passage is joined to the topic: "Passage 13 is about it". */
export const joint = (passage: PassageId, main: boolean): string =>
  `${passageName(passage)} ${main ? 'is about it' : 'touches it'}`;

export const whySeated = (positions: number, mentions: number): string =>
  `Why it sits there: ${counted(positions, 'position')}, ${counted(mentions, 'mention')}`;

export const allOf = (actor: string): string => `All of ${actor}`;

export const namedAs = 'Named as';

/** Who speaks, in which section, and how much is in it: "Sergey Lavrov, Opening speech, 3 positions". */
export const passageCounts = (speaker: string, section: string, positions: number): string =>
  `${speaker}, ${section}, ${counted(positions, 'position')}`;

export const topicsOfPassage = 'Topics of the passage';

export const positionsInPassage = 'Positions in the passage';

export const passageCount = (count: number): string => counted(count, 'passage');
