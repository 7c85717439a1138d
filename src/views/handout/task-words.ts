import type { HandoutTask } from '#query/handout/handout-tasks.ts';
import * as words from '#words/handout-tasks.ts';

/** A question for the class. */
export function taskQuestion(task: HandoutTask, speaker: string): string {
  switch (task.kind) {
    case 'asked':
      return words.asked(task.about, task.ask);
    case 'one-voice':
      return words.oneVoice(speaker);
    case 'both-sides':
      return words.bothSides(task.holder.name, task.proposition.text, task.passages);
    case 'condition':
      return words.condition;
    case 'unheard':
      return words.unheard;
  }
}

/** What the coding has to say to a question; the rest is for the class to judge. */
export function taskAnswer(task: HandoutTask): string {
  switch (task.kind) {
    case 'asked':
      return task.notes ?? words.toDiscuss;
    case 'one-voice':
      return words.oneVoiceAnswer(task.holders.map(({ name }) => name));
    case 'both-sides':
      return words.bothSidesAnswer(task.passages);
    case 'condition':
      return words.conditionAnswer(
        task.entries.map(({ holder, position }) => ({
          holder: holder.name,
          quote: position.condition?.quote ?? '',
        })),
      );
    case 'unheard':
      return words.toDiscuss;
  }
}
