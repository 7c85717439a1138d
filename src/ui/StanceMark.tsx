import type { Attribution, Stance } from '#model/vocabulary.ts';
import './stance-mark.css';

/** In running text and lists, in graphs and tables, in a tour: 16, 22 and 38 px. */
type MarkSize = 'small' | 'medium' | 'large';

interface StanceMarkProps {
  stance: Stance;
  attribution: Attribution;
  size?: MarkSize;
  /** What the mark says where no words beside it do; without one it is decoration. */
  label?: string;
}

/** A position as a mark: shape and sign for the stance, fill for the voice. */
export function StanceMark({ stance, attribution, size = 'medium', label }: StanceMarkProps) {
  return (
    <>
      <svg
        className={`stance-mark ${size} stance-${stance} voice-${attribution}`}
        viewBox="-13 -13 26 26"
        aria-hidden="true"
      >
        <use href={`#mark-${stance}-${attribution}`} x="-13" y="-13" width="26" height="26" />
      </svg>
      {label !== undefined && <span className="unseen">{label}</span>}
    </>
  );
}
