import type { Citable } from '#model/citable.ts';
import { cite } from '#state/citing.ts';
import * as words from '#words/cite-switch.ts';

interface CiteButtonProps {
  citable: Citable;
  /** Where the words stand: "passage 13". */
  name: string;
}

/** Opens the ways to cite words that are shown. */
export function CiteButton({ citable, name }: CiteButtonProps) {
  return (
    <button
      type="button"
      className="quote-action"
      aria-haspopup="dialog"
      aria-label={words.citeWords(name)}
      onClick={() => cite(citable)}
    >
      {words.cite}
    </button>
  );
}
