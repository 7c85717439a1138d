import type { Actor, Proposition } from '#model/collection.ts';
import type { Attribution, Stance } from '#model/vocabulary.ts';
import { stancePhrase, voicePhrase } from './terms.ts';

// The clock.
export const clock = 'Clock';
export const elapsed = 'Elapsed';
export const ofMinutes = (minutes: number) => ` of ${minutes} min`;
export const pause = 'Pause';
export const goOn = 'Go on';
export const reset = 'Reset';

// Notes.
export const stepOfTour = (tour: string, step: number, of: number) => `${tour} · step ${step} of ${of}`;
export const say = 'Say';
export const bringOut = 'Bring out';
export const ask = 'Ask';
export const notes = 'Notes';
export const noNotes = 'No notes for this step.';
export const codersReason = (memo: string) => `Coder’s reason: ${memo}`;
/** What follows the holder's name: "opposes: Membership, reported by Lavrov" */
export const standsHow = (
  { stance, attribution }: { stance: Stance; attribution: Attribution },
  holder: Pick<Actor, 'plural'>,
  { label }: Pick<Proposition, 'label'>,
  speaker: string,
) => `${stancePhrase(stance, holder)}: ${label}, ${voicePhrase(attribution, speaker)}`;

// Ways.
export const back = 'Back';
export const next = 'Next';
export const showScreen = 'Show the screen';
export const blankScreen = 'Blank the screen';
export const toDiscuss = 'To discuss at the end';
export const numbered = (number: number, title: string) => `${number}. ${title}`;

// The projected window.
export const away = 'The projected window has left the tour to explore; Next and Back bring it back.';
export const inStep = 'In step with the projected window.';
export const notOpen = 'No projected window is open at this tour.';
export const openOne = 'Open one';
export const cannotTalk =
  '. If one is open: this browser lets two windows of a file not talk to each other, so go on in each.';
