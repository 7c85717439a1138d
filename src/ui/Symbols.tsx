import { ATTRIBUTIONS, STANCES } from '#model/vocabulary.ts';
import { MarkShape } from './MarkShape.tsx';

/**
 * The shapes that pictures, seats and pins refer to by id, once in every document: `mark-supports-own`, `seat-state`,
 * `pin-in`. Marks take their colours from --stance and --paper, seats from currentColor.
 */
export function Symbols() {
  return (
    <svg className="unseen" width="0" height="0" aria-hidden="true">
      <defs>
        {STANCES.flatMap((stance) =>
          ATTRIBUTIONS.map((voice) => (
            <symbol key={`${stance}-${voice}`} id={`mark-${stance}-${voice}`} viewBox="-13 -13 26 26">
              <MarkShape stance={stance} attribution={voice} />
            </symbol>
          )),
        )}
        <symbol id="seat-state" viewBox="-7 -7 14 14">
          <path d="M-5-5H5V5H-5z" fill="currentColor" />
        </symbol>
        <symbol id="seat-organisation" viewBox="-7 -7 14 14">
          <path d="M-4.2-4.2H4.2V4.2H-4.2z" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </symbol>
        <symbol id="seat-body" viewBox="-7 -7 14 14">
          <path d="M-4.2-4.2H4.2V4.2H-4.2z" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M-4.2 0H4.2V4.2H-4.2z" fill="currentColor" />
        </symbol>
        <symbol id="seat-person" viewBox="-7 -7 14 14">
          <circle r="5" fill="currentColor" />
        </symbol>
        <symbol id="seat-armed-group" viewBox="-7 -7 14 14">
          <path d="M0-5.6 5.8 4.6H-5.8z" fill="currentColor" />
        </symbol>
        <symbol id="seat-people" viewBox="-7 -7 14 14">
          <path
            d="M-3.9-.2a2.4 2.4 0 1 0 .01 0zM3.9-.2a2.4 2.4 0 1 0 .01 0zM0-6a2.4 2.4 0 1 0 .01 0z"
            fill="currentColor"
          />
        </symbol>
        <symbol id="seat-collective" viewBox="-7 -7 14 14">
          <circle r="4.8" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.3 1.47" />
        </symbol>
        <symbol id="pin-out" viewBox="0 0 16 16">
          <path d={PIN} fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinejoin="round" />
        </symbol>
        <symbol id="pin-in" viewBox="0 0 16 16">
          <path d={PIN} fill="currentColor" stroke="currentColor" strokeWidth="1.4" strokeLinejoin="round" />
        </symbol>
      </defs>
    </svg>
  );
}

/** A drawing pin: head, collar and needle. */
const PIN = 'M5 1.5h6l-.9 5 2.4 2.3v1.2h-9v-1.2l2.4-2.3zM8 10v5';
