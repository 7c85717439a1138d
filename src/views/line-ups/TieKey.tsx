import type { TieMeasure } from '#model/address.ts';
import * as words from '#words/line-ups.tsx';
import './tie-key.css';

interface TieKeyProps {
  measure: TieMeasure;
  /** Whether a line without a number stands for one proposition. */
  plainIsOne: boolean;
}

/** What solid and broken lines are, as far as the measure draws them. */
export function TieKey({ measure, plainIsOne }: TieKeyProps) {
  return (
    <ul className="tie-key" aria-label={words.keyToLines}>
      {measure !== 'conflict' && (
        <li>
          <TieSwatch side="agreement" /> {words.sameSide(measure === 'subtract')}
        </li>
      )}
      {measure !== 'congruence' && (
        <li>
          <TieSwatch side="disagreement" /> {words.oppositeSides(measure === 'subtract')}
        </li>
      )}
      {plainIsOne && <li>{words.noNumberIsOne}</li>}
    </ul>
  );
}

/** A short piece of a tie's line. */
export function TieSwatch({ side }: { side: 'agreement' | 'disagreement' }) {
  return (
    <svg className={`tie-swatch ${side}`} viewBox="0 0 28 8" aria-hidden="true">
      <path d="M1 4h26" />
    </svg>
  );
}
