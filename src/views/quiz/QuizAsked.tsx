import { useRef } from 'react';
import type { QuizAddress } from '#model/address.ts';
import type { QuizQuestion } from '#query/quiz/quiz-question.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useGo } from '#state/address.ts';
import { useKeys } from '#state/keys.ts';
import { useLibrary } from '#state/library.tsx';
import { chooseAnswer, useQuizChoices } from '#state/quiz-choices.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { PositionItem } from '#ui/PositionItem.tsx';
import * as words from '#words/quiz.tsx';
import { QuizOption } from './QuizOption.tsx';
import { QuizWords } from './QuizWords.tsx';
import { optionWords, quizTask } from './quiz-words.ts';

interface QuizAskedProps {
  index: StatementIndex;
  address: QuizAddress;
  question: QuizQuestion;
  /** How many questions the round has. */
  count: number;
}

/** One question: the words, the options, and once one is chosen what is coded, and why. */
export function QuizAsked({ index, address, question, count }: QuizAskedProps) {
  const library = useLibrary();
  const go = useGo();
  const { kind, options, answer, account } = question;
  const chosen = useQuizChoices(address)[address.at] ?? null;
  const next = useRef<HTMLAnchorElement>(null);
  const onward = { ...address, at: address.at + 1 };
  const said = (option: string) => optionWords(library, index.statement, question, option);

  const choose = (option: string) => {
    if (chosen !== null) return;
    chooseAnswer(address, option);
    // Where it stands only once something is chosen.
    requestAnimationFrame(() => {
      next.current?.focus({ preventScroll: true });
      next.current?.parentElement?.scrollIntoView({ block: 'nearest' });
    });
  };
  const goOn = () => {
    if (chosen !== null) go(onward);
  };
  useKeys(words.quiz, [
    ...options.map((option, i) => ({
      key: String(i + 1),
      does: words.chooseAnswer(i + 1),
      run: () => choose(option),
    })),
    { key: 'Enter', does: words.goToNext, run: goOn },
    { key: ' ', does: words.goToNext, run: goOn },
  ]);

  return (
    <>
      <header className="quiz-head">
        <p className="crumb">
          {words.questionOfRound(
            <AddressLink to={{ ...address, seed: null, kind: null, at: 1 }}>{words.quiz}</AddressLink>,
            address.at,
            count,
            address.seed,
          )}
        </p>
        <h1 tabIndex={-1}>{words.QUIZ_TITLE[kind]}</h1>
      </header>
      <QuizWords index={index} question={question} />
      <p className="quiz-task">{quizTask(question)}</p>
      <ol className={`quiz-options of-${kind}`}>
        {options.map((option, i) => (
          <QuizOption
            key={option}
            number={i + 1}
            words={said(option)}
            stance={kind === 'stance' ? option : null}
            state={chosen === null ? 'open' : option === answer ? 'coded' : 'other'}
            chosen={option === chosen}
            onChoose={() => choose(option)}
          />
        ))}
      </ol>
      <div className="quiz-verdict">
        <p role="status">
          {chosen !== null &&
            (chosen === answer
              ? words.rightly(said(answer).label)
              : words.otherwise(said(answer).label, said(chosen).label))}
        </p>
        {chosen !== null && (
          <AddressLink ref={next} className="button solid" to={onward}>
            {address.at === count ? words.toResult : words.nextQuestion}
          </AddressLink>
        )}
      </div>
      {chosen !== null && (
        <section className="quiz-coded">
          <h2>{words.asItIsCoded}</h2>
          <PositionItem {...account} show="both" reasoned />
        </section>
      )}
    </>
  );
}
