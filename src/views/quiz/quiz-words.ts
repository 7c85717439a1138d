import type { Statement } from '#model/collection.ts';
import { ATTRIBUTIONS, type QuizKind, STANCES } from '#model/vocabulary.ts';
import type { Library } from '#query/library.ts';
import type { QuizQuestion } from '#query/quiz/quiz-question.ts';
import { sectionNumber, titleOf } from '#query/sections.ts';
import { passageName, STANCE_LABEL, stancePhrase, voicePhrase } from '#words/terms.ts';

/** What each kind of question asks. */
export const QUIZ_TITLE: Record<QuizKind, string> = {
  holder: 'Who says this?',
  voice: 'Whose word is it: stated or reported?',
  stance: 'Supports, only if, undecided or opposes?',
  passage: 'Which passage?',
};

/** What the answer is about, below the words. */
export function quizTask({ kind, account }: QuizQuestion): string {
  const { position, holder, proposition, speaker } = account;
  switch (kind) {
    case 'holder':
      return `Whose position is it that somebody ${stancePhrase(position.stance, { plural: false })}: ${proposition.text}`;
    case 'voice':
      return `Does ${speaker} state it himself, does he report it of somebody else, or does a journalist put it?`;
    case 'stance':
      return `${holder.name}, ${voicePhrase(position.attribution, speaker)}, on: ${proposition.text}`;
    case 'passage':
      return 'In which of these do the words stand?';
  }
}

/** An option as a reader sees it. */
export interface OptionWords {
  label: string;
  detail: string | null;
}

/** What an option says. */
export function optionWords(
  library: Library,
  statement: Statement,
  { kind, account }: QuizQuestion,
  option: string,
): OptionWords {
  switch (kind) {
    case 'holder':
      return { label: library.actors.get(option)?.name ?? option, detail: null };
    case 'voice': {
      const attribution = ATTRIBUTIONS.find((each) => each === option) ?? 'own';
      return { label: capitalised(voicePhrase(attribution, account.speaker)), detail: null };
    }
    case 'stance':
      return {
        label: capitalised(STANCE_LABEL[STANCES.find((each) => each === option) ?? 'supports']),
        detail: null,
      };
    case 'passage': {
      const passage = statement.passages.find(({ id }) => id === option);
      if (passage === undefined) return { label: option, detail: null };
      const section = titleOf(sectionNumber(passage), statement.exchanges);
      return { label: passageName(option), detail: passage.summary ?? section };
    }
  }
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
