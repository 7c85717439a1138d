import type { QuizAddress } from '#model/address.ts';
import { QUIZ_KINDS } from '#model/vocabulary.ts';
import { useNewSeed } from '#state/new-seed.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { QUIZ_TITLE } from './quiz-words.ts';

/** What a quiz is, and the kinds there are to begin. */
export function QuizStart({ address }: { address: QuizAddress }) {
  const seed = useNewSeed(null);
  return (
    <>
      <header className="page-head">
        <p className="crumb">
          <AddressLink to={{ page: 'tours', statement: address.statement }}>In class</AddressLink>
        </p>
        <h1>Quiz</h1>
        <p className="lede">
          Ten questions on exact words. After each stand the position as it is coded, its passage and, where
          the coding was a judgement call, the reason. Coding is reading: where you read otherwise, say why.
        </p>
      </header>
      <p>
        <AddressLink className="button solid" to={{ ...address, seed }}>
          Begin, all kinds mixed
        </AddressLink>
      </p>
      <h2 className="quiz-kinds-head">Or one kind</h2>
      <ul className="quiz-kinds">
        {QUIZ_KINDS.map((kind) => (
          <li key={kind}>
            <AddressLink className="button" to={{ ...address, kind, seed }}>
              {QUIZ_TITLE[kind]}
            </AddressLink>
          </li>
        ))}
      </ul>
      <p className="quiz-note">
        The number of a round stands in its address: whoever opens the same address has the same ten. Keys:{' '}
        <kbd>1</kbd> to <kbd>4</kbd> choose, <kbd>Enter</kbd> or <kbd>Space</kbd> goes on.
      </p>
    </>
  );
}
