import type { QuizAddress } from '#model/address.ts';
import { useLibrary } from '#state/library.tsx';
import { Missing } from '#views/missing/Missing.tsx';
import { QuizRound } from './QuizRound.tsx';
import { QuizStart } from './QuizStart.tsx';
import '#views/parts/page.css';
import './quiz-page.css';

/** Questions on the exact words of a statement, ten at a time. */
export function QuizPage({ address }: { address: QuizAddress }) {
  const index = useLibrary().statements.get(address.statement);
  if (index === undefined) return <Missing address={address} />;
  const { kind, seed } = address;
  return (
    <div className="quiz-page page">
      {seed === null ? (
        <QuizStart address={address} />
      ) : (
        <QuizRound key={`${kind}-${seed}`} index={index} address={address} seed={seed} />
      )}
    </div>
  );
}
