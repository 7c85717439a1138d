import type { Attribution, Stance } from '#model/vocabulary.ts';
import { MarkShape } from './MarkShape.tsx';
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

/**
 * A position as a mark: shape and sign for the stance, fill for the voice. It does not refer to a symbol: browsers copy
 * what is referred to for every mark of a page, those far from the window as well.
 */
export function StanceMark({ stance, attribution, size = 'medium', label }: StanceMarkProps) {
  return (
    <>
      <svg
        className={`stance-mark ${size} stance-${stance} voice-${attribution}`}
        viewBox="-13 -13 26 26"
        aria-hidden="true"
      >
        <MarkShape stance={stance} attribution={attribution} />
      </svg>
      {label !== undefined && <span className="unseen">{label}</span>}
    </>
  );
}
