import type { Statement } from '#model/collection.ts';
import { ATTRIBUTIONS, STANCES } from '#model/vocabulary.ts';
import type { Library } from '#query/library.ts';
import type { QuizQuestion } from '#query/quiz/quiz-question.ts';
import { sectionNumber, titleOf } from '#query/sections.ts';
import * as words from '#words/quiz.tsx';
import { passageName } from '#words/terms.ts';

/** What the answer is about, below the words. */
export function quizTask({ kind, account }: QuizQuestion): string {
  const { position, holder, proposition, speaker } = account;
  switch (kind) {
    case 'holder':
      return words.whosePosition(position.stance, proposition.text);
    case 'voice':
      return words.whoseWord(speaker);
    case 'stance':
      return words.whichStance(holder, position.attribution, speaker, proposition.text);
    case 'passage':
      return words.whichPassage;
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
      return { label: words.voiceOption(attribution, account.speaker), detail: null };
    }
    case 'stance':
      return {
        label: words.stanceOption(STANCES.find((each) => each === option) ?? 'supports'),
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
