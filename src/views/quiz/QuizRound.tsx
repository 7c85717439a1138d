import { useMemo } from 'react';
import type { QuizAddress } from '#model/address.ts';
import { quizRound } from '#query/quiz/quiz-round.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { QuizAsked } from './QuizAsked.tsx';
import { QuizResult } from './QuizResult.tsx';
import { useArrivingFocus } from './use-arriving-focus.ts';

interface QuizRoundProps {
  index: StatementIndex;
  address: QuizAddress;
  seed: number;
}

/** The question of a round that the reader is at, or, after the last, the result. */
export function QuizRound({ index, address: asked, seed }: QuizRoundProps) {
  const library = useLibrary();
  const { kind } = asked;
  const questions = useMemo(() => quizRound(library, index, { kind, seed }), [library, index, kind, seed]);
  const address = { ...asked, at: Math.min(asked.at, questions.length + 1) };
  useArrivingFocus(address.at);
  const question = questions[address.at - 1];
  if (question === undefined) return <QuizResult index={index} address={address} questions={questions} />;
  return (
    <QuizAsked
      key={address.at}
      index={index}
      address={address}
      question={question}
      count={questions.length}
    />
  );
}
