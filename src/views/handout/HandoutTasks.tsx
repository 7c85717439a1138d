import type { HandoutTask } from '#query/handout/handout-tasks.ts';
import * as words from '#words/handout.tsx';
import { taskAnswer, taskQuestion } from './task-words.ts';

interface HandoutTasksProps {
  tasks: readonly HandoutTask[];
  /** Whether answers stand in place of lines: the key. */
  solved: boolean;
  speaker: string;
}

/** Questions with lines to write on, or with what the coding has to say to them. */
export function HandoutTasks({ tasks, solved, speaker }: HandoutTasksProps) {
  if (tasks.length === 0) return null;
  return (
    <section className="paper-tasks">
      <h2>{words.workWithText}</h2>
      <ol>
        {tasks.map((task, i) => (
          <li key={taskQuestion(task, speaker)}>
            <p>{words.numbered(i + 1, taskQuestion(task, speaker))}</p>
            {solved ? (
              <p className="task-answer">{taskAnswer(task)}</p>
            ) : (
              <>
                <div className="answer-line" />
                <div className="answer-line" />
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
