import type { Hideable, Stance } from '#model/vocabulary.ts';
import { counted, listed } from './terms.ts';

export const predictThenReveal = 'Predict, then reveal';
export const inClass = 'In class';
export const storesNothing =
  'This browser stores nothing for this site: what is predicted lasts until the page is closed. Allow storage or make room in it to keep more.';
export const keptAside =
  'Something in the predictions that this browser had stored could not be read. What could be read still stands; the whole of what was stored is kept aside.';

// What there is to predict.
export const whatItIs =
  'Stances, holders or topics are hidden. The class says first what it expects, and then sees what is coded, with the exact words. How often the two agree is something to talk about, not a grade.';
export const byTopic = 'By topic';
export const mostOnOne = 'Where most is said on one proposition';
export const positions = (count: number) => counted(count, 'position');
export const clearAll = 'Clear all predictions on this machine';

// The board.
export const whatIsHidden = 'What is hidden';
export const hidden = 'Hidden:';
export const all = (count: number) => `All ${count}`;

/** What is hidden, in the switch. */
export const hideableLabel: Record<Hideable, string> = {
  stances: 'Stances',
  holders: 'Holders',
  topics: 'Topics',
};

/** What the class is asked. */
export const task: Record<Hideable, string> = {
  stances: 'Who is for it, who against it? Say first, then reveal, one by one, with the exact words.',
  holders: 'Who takes this position? Say first, then reveal, one by one, with the exact words.',
  topics: 'What are these words about? Say first, then reveal, one by one.',
};

/** Who takes a stance, as a question. */
export const whoQuestion: Record<Stance, string> = {
  supports: 'Who supports this?',
  conditional: 'Who supports this on a condition?',
  undecided: 'Who is undecided?',
  opposes: 'Who opposes this?',
};

/** Whose words they are, and by whose account. */
export const wordsOf = (holders: readonly string[], voices: readonly string[]) =>
  `${holders.join(', ')}, ${listed(voices)}`;

// Tools.
export const predict = 'Predict';
export const revealTheNext = 'reveal the next';
export const revealEvery = 'reveal all';
export const revealNext = 'Reveal the next';
export const revealAll = 'Reveal all';
export const clearAndHide = 'Clear and hide again';
export const revealed = (open: number, of: number) => `${open} of ${of} revealed.`;
export const asCodedOf = (asCoded: number, said: number) =>
  `${asCoded} of ${said} as coded: to talk about, not a grade.`;
export const keptHere = 'What you predict is kept on this machine alone, until you clear it.';

// One thing to predict.
export const reveal = 'Reveal';
export const codedAs = (answers: readonly string[]) => `As coded: ${listed(answers)}.`;
export const asYouSaid = 'As you said.';
export const youSaid = (choice: string) => `You said: ${choice}.`;
export const showOfHands = 'Show of hands';
export const handsFor = (option: string) => `Hands for ${option}`;
/** What is counted, after a number that stands apart. */
export const hands = (count: number) => (count === 1 ? 'hand' : 'hands');
export const asCoded = 'as coded';
