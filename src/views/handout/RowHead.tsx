import type { HandoutRow } from '#query/handout/handout-rows.ts';
import { moreInParley, onlyAs } from '#words/handout.tsx';

/** A proposition, whose account all of it is where one voice alone is heard, and what found no room. */
export function RowHead({ row, speaker }: { row: HandoutRow; speaker: string }) {
  return (
    <>
      <span className="row-proposition">{row.proposition.text}</span>
      {row.voice !== null && <span className="row-note">{onlyAs(row.voice, speaker)}</span>}
      {row.left > 0 && <span className="row-note">{moreInParley(row.left)}</span>}
    </>
  );
}
