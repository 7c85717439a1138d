import type { HandoutTask } from '#query/handout/handout-tasks.ts';
import { listed, passagesName } from '#words/terms.ts';

/** A question for the class. */
export function taskQuestion(task: HandoutTask, speaker: string): string {
  switch (task.kind) {
    case 'asked':
      return task.about === null ? task.ask : `${task.about}. ${task.ask}`;
    case 'one-voice':
      return `Which positions do we know only because ${speaker} reports them? What changes without them?`;
    case 'both-sides':
      return `Why does ${task.holder.name} stand on both sides of “${task.proposition.text}”? Use ${passagesName(task.passages)}.`;
    case 'condition':
      return 'Who agrees only on a condition? Write down the condition in the words of the text.';
    case 'unheard':
      return 'Whose own words would you read next, and what would you look for in them?';
  }
}

/** What the coding has to say to a question; the rest is for the class to judge. */
export function taskAnswer(task: HandoutTask): string {
  switch (task.kind) {
    case 'asked':
      return task.notes ?? 'A question to discuss; the coding does not answer it.';
    case 'one-voice':
      return `Reported on this sheet: ${listed(task.holders.map(({ name }) => name))}. What changes without them is for the class to judge.`;
    case 'both-sides':
      return `The positions are coded from different words, in ${passagesName(task.passages)}. Compare what each of them supports and opposes there.`;
    case 'condition':
      return task.entries
        .map(({ holder, position }) => `${holder.name}: “${position.condition?.quote}”`)
        .join('; ');
    case 'unheard':
      return 'A question to discuss; the coding does not answer it.';
  }
}
