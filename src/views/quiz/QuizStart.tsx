import type { QuizAddress } from '#model/address.ts';
import { QUIZ_KINDS } from '#model/vocabulary.ts';
import { useNewSeed } from '#state/new-seed.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import * as words from '#words/quiz.tsx';

/** What a quiz is, and the kinds there are to begin. */
export function QuizStart({ address }: { address: QuizAddress }) {
  const seed = useNewSeed(null);
  return (
    <>
      <header className="page-head">
        <p className="crumb">
          <AddressLink to={{ page: 'tours', statement: address.statement }}>{words.inClass}</AddressLink>
        </p>
        <h1>{words.quiz}</h1>
        <p className="lede">{words.whatItIs}</p>
      </header>
      <p>
        <AddressLink className="button solid" to={{ ...address, seed }}>
          {words.beginMixed}
        </AddressLink>
      </p>
      <h2 className="quiz-kinds-head">{words.orOneKind}</h2>
      <ul className="quiz-kinds">
        {QUIZ_KINDS.map((kind) => (
          <li key={kind}>
            <AddressLink className="button" to={{ ...address, kind, seed }}>
              {words.QUIZ_TITLE[kind]}
            </AddressLink>
          </li>
        ))}
      </ul>
      <p className="quiz-note">{words.roundsAndKeys}</p>
    </>
  );
}
