import type { Hideable, Stance } from '#model/vocabulary.ts';
import { STANCES } from '#model/vocabulary.ts';
import type { Library } from '#query/library.ts';
import { STANCE_LABEL } from '#words/terms.ts';

/** What is hidden, in the switch. */
export const HIDEABLE_LABEL: Record<Hideable, string> = {
  stances: 'Stances',
  holders: 'Holders',
  topics: 'Topics',
};

/** What the class is asked. */
export const PREDICT_TASK: Record<Hideable, string> = {
  stances: 'Who is for it, who against it? Say first, then reveal, one by one, with the exact words.',
  holders: 'Who takes this position? Say first, then reveal, one by one, with the exact words.',
  topics: 'What are these words about? Say first, then reveal, one by one.',
};

/** Who takes a stance, as a question. */
export const WHO_QUESTION: Record<Stance, string> = {
  supports: 'Who supports this?',
  conditional: 'Who supports this on a condition?',
  undecided: 'Who is undecided?',
  opposes: 'Who opposes this?',
};

/** What an option is called. */
export function optionName({ actors, topics }: Library, hidden: Hideable, option: string): string {
  switch (hidden) {
    case 'stances':
      return STANCE_LABEL[STANCES.find((stance) => stance === option) ?? 'supports'];
    case 'holders':
      return actors.get(option)?.name ?? option;
    case 'topics':
      return topics.get(option)?.label ?? option;
  }
}
