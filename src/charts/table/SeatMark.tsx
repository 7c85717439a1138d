import { short, Text } from './Text.tsx';
import type { DrawnSeat } from './table-picture.ts';

/** Half the size of a seat's sign. */
const SIGN = 7;

/** An actor's seat: the sign of its kind, and its name. */
export function SeatMark({ seat, scale = 1 }: { seat: DrawnSeat; scale?: number }) {
  const { kind, x, y, name } = seat;
  const half = SIGN * scale;
  return (
    <>
      <use
        href={`#seat-${kind}`}
        x={short(x - half)}
        y={short(y - half)}
        width={short(2 * half)}
        height={short(2 * half)}
      />
      {name.map((line) => (
        <Text key={`${line.y} ${line.text}`} className="name" label={line} />
      ))}
    </>
  );
}
