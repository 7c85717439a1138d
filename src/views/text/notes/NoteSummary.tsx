import type { Account } from '#query/account.ts';
import { StanceMark } from '#ui/StanceMark.tsx';
import { stancePhrase } from '#words/terms.ts';
import { onWhoseWord } from '#words/text-position.ts';

/** A position in short: who stands how to what, and on whose word. */
export function NoteSummary({ account }: { account: Account }) {
  const { position, holder, proposition, speaker } = account;
  const { stance, attribution } = position;
  return (
    <>
      <StanceMark stance={stance} attribution={attribution} />
      <span>
        <b>{holder.name}</b> {stancePhrase(stance, holder)}
        <span className={`note-voice ${attribution}`}>{onWhoseWord(attribution, speaker)}</span>
        <span className="note-label">{proposition.label}</span>
      </span>
    </>
  );
}
