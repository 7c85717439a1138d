import { Link } from 'react-router';
import { formatAddress } from '#model/format-address.ts';
import type { LineUpsLinks } from './LineUpsFigure.tsx';
import { type PlacedSeat, SEAT } from './seat-at.ts';

interface SeatLinkProps {
  seat: PlacedSeat;
  fontSize: number;
  links: LineUpsLinks;
  lit: boolean;
  current: boolean;
}

/** An actor: the sign of its kind, and its name below. */
export function SeatLink({ seat, fontSize, links, lit, current }: SeatLinkProps) {
  const { actor, lines, baselines, box } = seat;
  const x = short(seat.x);
  const y = short(seat.y);
  return (
    <Link
      className={`seat${lit ? ' lit' : ''}`}
      to={formatAddress(links.to([actor.id]))}
      aria-label={links.nameOf([actor.id])}
      aria-current={current ? 'true' : undefined}
    >
      <rect
        className="reach"
        x={short(box.x)}
        y={short(box.y)}
        width={short(box.width)}
        height={short(box.height)}
        rx="4"
      />
      <circle className="paper" cx={x} cy={y} r={SEAT + 3} />
      <use
        data-place=""
        href={`#seat-${actor.kind}`}
        x={short(x - SEAT)}
        y={short(y - SEAT)}
        width={2 * SEAT}
        height={2 * SEAT}
      />
      {lines.map((line, i) => (
        <text
          key={baselines[i] ?? line}
          x={x}
          y={short(baselines[i] ?? y)}
          fontSize={fontSize}
          textAnchor="middle"
        >
          {line}
        </text>
      ))}
    </Link>
  );
}

function short(number: number): number {
  return Math.round(number * 10) / 10;
}
