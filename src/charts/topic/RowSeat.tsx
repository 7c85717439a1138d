import { short } from '#charts/table/Text.tsx';
import { Disc } from './Disc.tsx';
import { Lines } from './Lines.tsx';
import type { PlacedRow } from './topic-picture.ts';

/** Half the size of an actor's sign. */
const SIGN = 7;

/** Who or what is behind a row: the holder, the other topic, or the passage; and where there is room the words. */
export function RowSeat({ placed: { row, seat, label, quote } }: { placed: PlacedRow }) {
  return (
    <>
      {row.kind === 'position' && (
        <use
          href={`#seat-${row.icon}`}
          x={short(seat.x - SIGN)}
          y={short(seat.y - SIGN)}
          width={2 * SIGN}
          height={2 * SIGN}
        />
      )}
      {row.kind === 'relation' && <Disc disc={row.disc} at={seat} r={9.5} />}
      <Lines className="name" text={label} />
      {quote !== null && <Lines className="quote" text={quote} />}
    </>
  );
}
