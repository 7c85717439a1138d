import { STANCES } from '#model/vocabulary.ts';
import { StanceMark } from '#ui/StanceMark.tsx';
import { asCodedHere, yourChoice } from '#words/quiz.tsx';
import type { OptionWords } from './quiz-words.ts';

interface QuizOptionProps {
  /** From 1, as the key that chooses it. */
  number: number;
  words: OptionWords;
  /** The stance that it names, if it names one. */
  stance: string | null;
  /** Open to be chosen, or, once something is chosen, whether it is what is coded. */
  state: 'open' | 'coded' | 'other';
  chosen: boolean;
  onChoose: () => void;
}

/** One of the answers to choose from. */
export function QuizOption({ number, words, stance, state, chosen, onChoose }: QuizOptionProps) {
  const mark = STANCES.find((each) => each === stance);
  const remarks = [...(state === 'coded' ? [asCodedHere] : []), ...(chosen ? [yourChoice] : [])];
  return (
    <li>
      <button
        type="button"
        className={`quiz-option ${state}${chosen ? ' chosen' : ''}`}
        disabled={state !== 'open'}
        aria-keyshortcuts={String(number)}
        onClick={onChoose}
      >
        <span className="quiz-key" aria-hidden="true">
          {number}
        </span>
        {mark !== undefined && <StanceMark stance={mark} attribution="own" />}
        <span className="quiz-option-words">
          <span className="quiz-option-label">{words.label}</span>
          {words.detail !== null && <span className="quiz-option-detail"> {words.detail}</span>}
        </span>
        {remarks.length > 0 && (
          <span className="quiz-remark">
            <span className="unseen">, </span>
            {remarks.join(', ')}
          </span>
        )}
      </button>
    </li>
  );
}
