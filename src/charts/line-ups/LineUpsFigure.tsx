import { memo } from 'react';
import type { Address } from '#model/address.ts';
import type { ActorId } from '#model/collection.ts';
import type { LineUpsPicture } from './layout-line-ups.ts';
import { SeatLink } from './SeatLink.tsx';
import { TieLink } from './TieLink.tsx';
import './line-ups-figure.css';

/** Where the marks of a picture lead, and what they are called. */
export interface LineUpsLinks {
  to: (ends: readonly ActorId[]) => Address;
  nameOf: (ends: readonly ActorId[]) => string;
}

interface LineUpsFigureProps {
  picture: LineUpsPicture;
  links: LineUpsLinks;
  /** Nobody, an actor, or the two ends of a tie. */
  selected: readonly ActorId[];
}

/** Line-ups as a picture: every actor and every tie a link. Groups with data-ring are what arrow keys move along. */
export const LineUpsFigure = memo(function LineUpsFigure({ picture, links, selected }: LineUpsFigureProps) {
  const { size, seats, ties } = picture;
  const isLitTie = (ends: readonly ActorId[]) =>
    selected.length > 0 && selected.every((actor) => ends.includes(actor));
  const litSeats = new Set([...selected, ...ties.flatMap(({ ends }) => (isLitTie(ends) ? ends : []))]);
  return (
    <svg
      className={`line-ups-figure${selected.length > 0 ? ' choosing' : ''}`}
      role="presentation"
      viewBox={`0 0 ${size.width} ${size.height}`}
    >
      <g data-ring="ties">
        {/* The strongest last, so that it lies above the others and can be pointed at. */}
        {ties.toReversed().map((tie) => (
          <TieLink
            key={tie.ends.join(' ')}
            tie={tie}
            links={links}
            lit={isLitTie(tie.ends)}
            current={selected.length === 2 && isLitTie(tie.ends)}
          />
        ))}
      </g>
      <g data-ring="actors">
        {seats.map((seat) => (
          <SeatLink
            key={seat.actor.id}
            seat={seat}
            fontSize={size.fontSize}
            links={links}
            lit={litSeats.has(seat.actor.id)}
            current={selected.includes(seat.actor.id)}
          />
        ))}
      </g>
    </svg>
  );
});
