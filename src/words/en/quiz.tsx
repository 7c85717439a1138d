import type { ReactNode } from 'react';
import type { Actor } from '#model/collection.ts';
import type { Attribution, QuizKind, Stance } from '#model/vocabulary.ts';
import { STANCE_LABEL, stancePhrase, voicePhrase } from './terms.ts';

export const quiz = 'Quiz';
export const inClass = 'In class';

/** What each kind of question asks. */
export const QUIZ_TITLE: Record<QuizKind, string> = {
  holder: 'Who says this?',
  voice: 'Whose word is it: stated or reported?',
  stance: 'Supports, only if, undecided or opposes?',
  passage: 'Which passage?',
};

// The beginning.
export const whatItIs =
  'Ten questions on exact words. After each stand the position as it is coded, its passage and, where the coding was a judgement call, the reason. Coding is reading: where you read otherwise, say why.';
export const beginMixed = 'Begin, all kinds mixed';
export const orOneKind = 'Or one kind';
export const roundsAndKeys = (
  <>
    The number of a round stands in its address: whoever opens the same address has the same ten. Keys:{' '}
    <kbd>1</kbd> to <kbd>4</kbd> choose, <kbd>Enter</kbd> or <kbd>Space</kbd> goes on.
  </>
);

// A question.
export const questionOfRound = (start: ReactNode, question: number, of: number, round: number | null) => (
  <>
    {start} · question {question} of {of} · round {round}
  </>
);

/** Whose position it is, asked below the words. */
export const whosePosition = (stance: Stance, proposition: string) =>
  `Whose position is it that somebody ${stancePhrase(stance, { plural: false })}: ${proposition}`;
export const whoseWord = (speaker: string) =>
  `Does ${speaker} state it himself, does he report it of somebody else, or does a journalist put it?`;
export const whichStance = (
  holder: Pick<Actor, 'name'>,
  attribution: Attribution,
  speaker: string,
  proposition: string,
) => `${holder.name}, ${voicePhrase(attribution, speaker)}, on: ${proposition}`;
export const whichPassage = 'In which of these do the words stand?';

/** A voice as an option: "Reported by Lavrov" */
export const voiceOption = (attribution: Attribution, speaker: string) =>
  capitalised(voicePhrase(attribution, speaker));
/** A stance as an option: "Only if" */
export const stanceOption = (stance: Stance) => capitalised(STANCE_LABEL[stance]);

export const asCodedHere = 'as coded';
export const yourChoice = 'your choice';
export const rightly = (answer: string) => `As coded: ${answer}.`;
export const otherwise = (answer: string, chosen: string) =>
  `Coded otherwise: ${answer}. You chose: ${chosen}.`;
export const toResult = 'To the result';
export const nextQuestion = 'Next question';
export const asItIsCoded = 'As it is coded';

// The result.
export const nothingToAsk = 'There is nothing of this kind to ask about this statement.';
export const roundDone = (start: ReactNode, round: number | null) => (
  <>
    {start} · round {round}
  </>
);
export const asCodedOf = (asCoded: number, of: number) => `${asCoded} of ${of} as coded`;
export const oneReading =
  'The coding is one careful reading, with its reasons. Where you read otherwise, look at the words again: that is where to talk.';
export const newTen = 'New ten';
export const theseAgain = 'These again';
export const answeredAsCoded = (answer: string) => (
  <>
    <b>As coded:</b> {answer}
  </>
);
export const answeredOtherwise = (answer: string, chosen: string | null) => (
  <>
    <b>{chosen === null ? 'Not answered.' : `You chose: ${chosen}.`}</b> Coded: {answer}
  </>
);
export const question = (number: number) => `Question ${number}`;
export const sameTen = 'The same ten for others';

// Keys.
export const chooseAnswer = (number: number) => `choose answer ${number}`;
export const goToNext = 'next question';

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
