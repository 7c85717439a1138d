import { counted } from './terms.ts';

export const inClass = 'In class';
export const whatATourIs =
  'A tour leads through the table, the text and who stands where, with something to say and one question at each step. It takes no side: whatever somebody is said to want stands there with whose word it is.';
export const keysOfATour = (
  <>
    Arrow keys, Page keys and Space go on, as a clicker does. <kbd>P</kbd> is for the projector, <kbd>W</kbd>{' '}
    opens the presenter’s window with the notes, <kbd>B</kbd> blanks the screen, <kbd>E</kbd> leaves a tour to
    explore; the way back stays on the page. <kbd>S</kbd> shows the address of any view as a QR code.
  </>
);
export const withoutATour = 'Without a tour';
export const quiz = 'Quiz';
export const whatTheQuizIs = 'Ten questions on exact words; one address gives the whole class the same ten.';
export const predict = 'Predict, then reveal';
export const whatPredictingIs =
  'The class says first who stands where, by show of hands, and then sees what is coded.';
export const handouts = 'Handouts and worksheets';
export const whatHandoutsAre =
  'A topic, two actors, a tour or passages on paper: to read, to fill in, or as the key to it.';
export const noTour = 'There is no tour through this statement yet.';

// One tour.
/** "11 steps · 45 minutes · upper secondary" */
export const facts = (steps: number, minutes: number | null, level: string | null) =>
  [
    counted(steps, 'step'),
    ...(minutes === null ? [] : [counted(minutes, 'minute')]),
    ...(level === null ? [] : [level]),
  ].join(' · ');
export const afterwards = 'Afterwards the class can';
export const toDiscuss = 'To discuss at the end';
export const start = 'Start';
export const startOf = (tour: string) => `Start “${tour}”`;
export const presentersWindow = 'Presenter’s window';
export const presentersWindowOf = (tour: string) => `Presenter’s window of “${tour}”`;
export const handout = 'Handout';
export const handoutOf = (tour: string) => `Handout of “${tour}”`;
export const stepsOf = (tour: string) => `Steps of “${tour}”`;
