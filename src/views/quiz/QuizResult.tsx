import { type QuizAddress, textAddress } from '#model/address.ts';
import type { QuizQuestion } from '#query/quiz/quiz-question.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { useNewSeed } from '#state/new-seed.ts';
import { forgetChoices, useQuizChoices } from '#state/quiz-choices.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { ShareAddress } from '#views/parts/ShareAddress.tsx';
import { passageName, quoted } from '#words/terms.ts';
import { optionWords, QUIZ_TITLE } from './quiz-words.ts';

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
        <h1 tabIndex={-1}>Quiz</h1>
        <p className="lede">There is nothing of this kind to ask about this statement.</p>
      </header>
    );
  return (
    <>
      <header className="page-head">
        <p className="crumb">
          <AddressLink to={{ ...first, seed: null, kind: null }}>Quiz</AddressLink> · round {address.seed}
        </p>
        <h1 tabIndex={-1}>
          {asCoded} of {questions.length} as coded
        </h1>
        <p className="lede">
          The coding is one careful reading, with its reasons. Where you read otherwise, look at the words
          again: that is where to talk.
        </p>
      </header>
      <p className="buttons">
        <AddressLink className="button solid" to={{ ...first, seed }}>
          New ten
        </AddressLink>
        <AddressLink className="button" to={first} onClick={() => forgetChoices(address)}>
          These again
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
                <p className="quiz-result-kind">{QUIZ_TITLE[question.kind]}</p>
                <p className="quiz-result-words" lang={question.account.language}>
                  {quoted(quote)}
                </p>
                <p>
                  {chosen === question.answer ? (
                    <>
                      <b>As coded:</b> {label(question, question.answer)}
                    </>
                  ) : (
                    <>
                      <b>
                        {chosen === undefined ? 'Not answered.' : `You chose: ${label(question, chosen)}.`}
                      </b>{' '}
                      Coded: {label(question, question.answer)}
                    </>
                  )}
                </p>
                <p className="quiz-result-ways">
                  <AddressLink to={textAddress(index.statement.id, { passage, position: position.id })}>
                    {passageName(passage)}
                  </AddressLink>
                  <AddressLink to={{ ...address, at: i + 1 }}>Question {i + 1}</AddressLink>
                </p>
              </div>
            </li>
          );
        })}
      </ol>
      <ShareAddress address={first} label="The same ten for others" />
    </>
  );
}
