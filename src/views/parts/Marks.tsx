import { rollups } from 'd3';
import type { Position } from '#model/collection.ts';
import { ATTRIBUTIONS, STANCES } from '#model/vocabulary.ts';
import { StanceMark } from '#ui/StanceMark.tsx';
import { countsOf } from '#words/marks.ts';
import './position-list.css';

/** More marks than this are counted rather than drawn one by one. */
const AT_MOST = 8;

/** Positions as a row of marks; said in words as "3 supports, 1 opposes". */
export function Marks({ positions }: { positions: readonly Position[] }) {
  const sorted = STANCES.flatMap((stance) =>
    ATTRIBUTIONS.flatMap((voice) =>
      positions.filter((position) => position.stance === stance && position.attribution === voice),
    ),
  );
  const counts = rollups(
    sorted,
    (alike) => alike.length,
    ({ stance }) => stance,
  );
  return (
    <span className="mark-row">
      {sorted.length > AT_MOST ? (
        <CountedMarks positions={sorted} />
      ) : (
        sorted.map(({ id, stance, attribution }) => (
          <StanceMark key={id} stance={stance} attribution={attribution} size="small" />
        ))
      )}
      <span className="unseen">{countsOf(counts)}</span>
    </span>
  );
}

function CountedMarks({ positions }: { positions: readonly Position[] }) {
  const kinds = rollups(
    positions,
    (alike) => alike.length,
    ({ stance }) => stance,
    ({ attribution }) => attribution,
  );
  return kinds.flatMap(([stance, voices]) =>
    voices.map(([attribution, count]) => (
      <span key={`${stance}-${attribution}`} className="counted-mark" aria-hidden="true">
        <StanceMark stance={stance} attribution={attribution} size="small" />
        {count}
      </span>
    )),
  );
}
