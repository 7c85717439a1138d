import type { ReactNode } from 'react';
import type { PassageId } from '#model/collection.ts';
import type { Attribution } from '#model/vocabulary.ts';
import { capitalised, longDate, written } from './locale.ts';
import { counted, listed, passagesName, voicePhrase } from './terms.ts';

export const notStated = 'not stated';
export const proposition = 'Proposition';
export const forIt = 'For';
export const against = 'Against';
export const undecided = 'Undecided';
export const onlyIf = (condition: ReactNode) => <>only if: {condition}</>;
export const condition = (words: ReactNode) => <>condition: {words}</>;
export const whoInWhichWords = 'Who, and in which words';
export const stance = 'Stance';
export const ticked = 'ticked';
export const notTicked = 'not ticked';
export const gap = 'gap';

/** Whose account all of a row is, where one voice alone is heard. */
export const onlyAs = (voice: Attribution, speaker: string) => `Only as ${voicePhrase(voice, speaker)}`;
export const moreInParley = (count: number) => `and ${written(count)} more in Parley`;
/** After the passages of an entry. */
export const onWhoseWord = (voice: Attribution, speaker: string) => `, ${voicePhrase(voice, speaker)}`;

export const from = (statement: string, place: string, date: string) =>
  `${statement}, ${place}, ${longDate(date)}`;
export const TO_FILL_IN = ['Name', 'Class', 'Date'];
export const answerKey = 'Answer key';
export const noPosition = 'No position is stated or reported here.';
export const moreUnderCompare = (count: number, link: (words: string) => ReactNode) => (
  <>And {link(counted(count, 'more proposition'))} in Parley, under Compare.</>
);
export const wordsForGaps = 'Words for the gaps';
export const workWithText = 'Work with the text';
export const numbered = (number: number, question: string) => `${written(number)}. ${question}`;

export const ribbonOfAll = 'The whole statement';
export const ribbonOf = (passages: readonly PassageId[]) => `The whole statement: ${passagesName(passages)}`;
export const ribbonKey = 'The whole statement, passages in order. Black: what this sheet is about.';
export const ribbonKeyQuestions = 'Hatched: a journalist’s question';

interface Subject {
  tour: { title: string } | null;
  topic: { label: string } | null;
  actors: readonly { name: string }[];
  passages: readonly PassageId[];
}

/** What a handout is called: "Syria: who wants what", "Russia and United States on Syria". */
export function title({ tour, topic, actors, passages }: Subject): string {
  if (tour !== null) return tour.title;
  const stretch = passages.length === 0 ? '' : passagesName(passages);
  if (actors.length > 0) {
    const names = listed(actors.map(({ name }) => name));
    return `${names}${topic === null ? '' : ` on ${topic.label}`}${stretch === '' ? '' : `, ${stretch}`}`;
  }
  const about = [topic?.label, stretch].filter((part) => part !== undefined && part !== '').join(', ');
  return about === '' ? 'Who wants what' : `${capitalised(about)}: who wants what`;
}

interface Propositions {
  count: number;
  /** Whether several of the actors asked for are heard on one of them. */
  met: boolean;
  /** Whether they stand in the order of a tour. */
  touring: boolean;
}

/** What is on a sheet, and how to read it. */
export function lede({ count, met, touring }: Propositions): string {
  const on = met ? ' on which more than one of them is heard' : '';
  const order = touring ? 'in the order of the tour' : 'the most contested first';
  return `${counted(count, 'proposition')}${on}${count > 1 ? `, ${order}` : ''}. Every quotation is exact; the number names its passage.`;
}

/** What is to be done with a worksheet. */
export const tick =
  'Tick where each of them stands. The number names the passage in which the words are found.';
export const fillAndTick =
  'Fill the gaps, then tick where each of them stands. The number names the passage in which the exact words are found.';
export const keyTo = (seed: number) =>
  `Answers to the worksheet with seed ${seed}. The words are those of the text; the stances are the reference coding, which is an interpretation to discuss.`;

/** Whose account all of it is, where one voice alone is heard. */
export const oneVoice = (voice: Attribution, speaker: string) =>
  `Everything on this sheet is ${voicePhrase(voice, speaker)}.`;

/** Exact words with gaps in them. */
export const quotation = (words: ReactNode) => <>“{words}”</>;
