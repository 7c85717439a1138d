import { known } from '#query/known.ts';
import type { QuizQuestion } from '#query/quiz/quiz-question.ts';
import { sentenceAround } from '#query/quiz/sentence-around.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { quoted } from '#words/terms.ts';

interface QuizWordsProps {
  index: StatementIndex;
  question: QuizQuestion;
}

const ALONE = { before: '', after: '' };

/** The words asked about; where it is a matter of how they are said, within their sentence. */
export function QuizWords({ index, question: { kind, words, account } }: QuizWordsProps) {
  const [{ passage }] = words;
  const { before, after } =
    kind === 'voice' || kind === 'stance'
      ? sentenceAround(known(index.passages, passage).text, account.language, words)
      : ALONE;
  return (
    <blockquote className="quiz-words" lang={account.language}>
      <p>
        {before !== '' && <span className="quiz-around">{before}</span>}
        <b>{quoted(words.map(({ quote }) => quote).join(' … '))}</b>
        {after !== '' && <span className="quiz-around">{after}</span>}
      </p>
    </blockquote>
  );
}
