import type { HandoutEntry } from '#query/handout/handout-rows.ts';
import { onWhoseWord } from '#words/handout.tsx';
import { passagesName } from '#words/terms.ts';

interface EntryHeadProps {
  entry: HandoutEntry;
  /** Whose word it is, where that is not said beside it already. */
  speaker: string | null;
}

/** Who holds a position, in which passage, and on whose word. */
export function EntryHead({ entry: { holder, position, quotes }, speaker }: EntryHeadProps) {
  const passages = [...new Set(quotes.map(({ passage }) => passage))].sort();
  return (
    <p className="entry-head">
      <b>{holder.name}</b> {passagesName(passages)}
      {speaker !== null && onWhoseWord(position.attribution, speaker)}
    </p>
  );
}
