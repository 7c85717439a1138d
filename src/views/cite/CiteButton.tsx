import type { Citable } from '#model/citable.ts';
import { cite } from '#state/citing.ts';

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
      aria-label={`Cite ${name}`}
      onClick={() => cite(citable)}
    >
      Cite
    </button>
  );
}
