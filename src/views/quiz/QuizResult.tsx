import { type QuizAddress, textAddress } from '#model/address.ts';
import type { QuizQuestion } from '#query/quiz/quiz-question.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { useNewSeed } from '#state/new-seed.ts';
import { forgetChoices, useQuizChoices } from '#state/quiz-choices.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { ShareAddress } from '#views/parts/ShareAddress.tsx';
import * as words from '#words/quiz.tsx';
import { passageName, quoted } from '#words/terms.ts';
import { optionWords } from './quiz-words.ts';

interface QuizResultProps {
  index: StatementIndex;
  address: QuizAddress;
  questions: readonly QuizQuestion[];
}

/** After the last question: what was chosen and what is coded, with the way to each passage, and the round to share. */
export function QuizResult({ index, address, questions }: QuizResultProps) {
  const library = useLibrary();
  const choices = useQuizChoices(address);
  const seed = useNewSeed(address.seed);
  const first = { ...address, at: 1 };
  const asCoded = questions.filter(({ answer }, i) => choices[i + 1] === answer).length;
  const label = (question: QuizQuestion, option: string) =>
    optionWords(library, index.statement, question, option).label;
  if (questions.length === 0)
    return (
      <header className="page-head">
        <h1 tabIndex={-1}>{words.quiz}</h1>
        <p className="lede">{words.nothingToAsk}</p>
      </header>
    );
  return (
    <>
      <header className="page-head">
        <p className="crumb">
          {words.roundDone(
            <AddressLink to={{ ...first, seed: null, kind: null }}>{words.quiz}</AddressLink>,
            address.seed,
          )}
        </p>
        <h1 tabIndex={-1}>{words.asCodedOf(asCoded, questions.length)}</h1>
        <p className="lede">{words.oneReading}</p>
      </header>
      <p className="buttons">
        <AddressLink className="button solid" to={{ ...first, seed }}>
          {words.newTen}
        </AddressLink>
        <AddressLink className="button" to={first} onClick={() => forgetChoices(address)}>
          {words.theseAgain}
        </AddressLink>
      </p>
      <ol className="quiz-results">
        {questions.map((question, i) => {
          const chosen = choices[i + 1];
          const { position } = question.account;
          const [{ passage, quote }] = question.words;
          return (
            <li key={position.id}>
              <span className="quiz-key" aria-hidden="true">
                {i + 1}
              </span>
              <div>
                <p className="quiz-result-kind">{words.QUIZ_TITLE[question.kind]}</p>
                <p className="quiz-result-words" lang={question.account.language}>
                  {quoted(quote)}
                </p>
                <p>
                  {chosen === question.answer
                    ? words.answeredAsCoded(label(question, question.answer))
                    : words.answeredOtherwise(
                        label(question, question.answer),
                        chosen === undefined ? null : label(question, chosen),
                      )}
                </p>
                <p className="quiz-result-ways">
                  <AddressLink to={textAddress(index.statement.id, { passage, position: position.id })}>
                    {passageName(passage)}
                  </AddressLink>
                  <AddressLink to={{ ...address, at: i + 1 }}>{words.question(i + 1)}</AddressLink>
                </p>
              </div>
            </li>
          );
        })}
      </ol>
      <ShareAddress address={first} label={words.sameTen} />
    </>
  );
}
