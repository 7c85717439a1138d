import type { Position } from '#model/collection.ts';
import { severalOf } from '#query/compare/several-positions.ts';
import { useLibrary } from '#state/library.tsx';
import { StanceMark } from '#ui/StanceMark.tsx';
import { before, SEVERAL } from '#words/comparing.ts';
import { written } from '#words/locale.ts';

/** More marks than this are counted rather than drawn. */
const AT_MOST = 3;
/** Between the marks of a change an arrow, of ambivalence a stroke. */
const BETWEEN = { repeated: null, change: '→', ambivalence: '/' } as const;

/** The marks of one actor's positions on one proposition, in text order; what several of them are is said. */
export function CellMarks({ positions }: { positions: readonly Position[] }) {
  const several = severalOf(useLibrary(), positions);
  const between = several === null ? null : BETWEEN[several];
  return (
    <span className={`cell-marks ${several ?? ''}`}>
      {positions.slice(0, AT_MOST).map(({ id, stance, attribution }, place) => (
        <span key={id}>
          {place > 0 && between !== null && <i aria-hidden="true">{between}</i>}
          <StanceMark stance={stance} attribution={attribution} />
        </span>
      ))}
      {positions.length > AT_MOST && <b aria-hidden="true">+{written(positions.length - AT_MOST)}</b>}
      {several !== null && <span className="unseen">{before(SEVERAL[several])}</span>}
    </span>
  );
}
