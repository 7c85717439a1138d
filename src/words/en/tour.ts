import type { Actor, PassageId } from '#model/collection.ts';
import type { Attribution, Stance } from '#model/vocabulary.ts';
import { passageName, stancePhrase, voicePhrase } from './terms.ts';

// The stage.
export const whoStandsWhere = 'Who stands where';
export const silence = 'Of everybody else the text states no position on this.';
export const theTable = 'The table, with what this step is about in the light';
/** "reported by Lavrov, passage 13" */
export const voiceAndPassage = (attribution: Attribution, speaker: string, passage: PassageId | null) => {
  const voice = voicePhrase(attribution, speaker);
  return passage === null ? voice : `${voice}, ${passageWithin(passage)}`;
};
/** "passage 13", within a line. */
export const passageWithin = (passage: PassageId) => passageName(passage).toLowerCase();
/** What follows the holder's name: "opposes: Membership" */
export const standsHow = (stance: Stance, holder: Pick<Actor, 'plural'>, proposition: string) =>
  `${stancePhrase(stance, holder)}: ${proposition}`;

// Ways out of a step.
export const explore = 'Explore';
export const exploreFromHere = 'Explore from here';
export const inText = 'In the text';
export const handout = 'Handout';
export const presentersWindow = 'Presenter’s window';

// The way on.
export const stepsOfTour = 'Steps of the tour';
export const step = (number: number, title: string) => `Step ${number}: ${title}`;
export const back = 'Back';
export const next = 'Next';
export const done = 'Done';
