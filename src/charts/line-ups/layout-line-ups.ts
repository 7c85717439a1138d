import type { ActorId } from '#model/collection.ts';
import { boundLineUps } from './bound-line-ups.ts';
import { clearLines } from './clear-lines.ts';
import { freePlace } from './free-place.ts';
import type { LineUpsInput, LineUpsSize } from './line-ups-input.ts';
import { type PlacedTie, placeTies } from './place-ties.ts';
import { moved, type PlacedSeat, seatAt } from './seat-at.ts';
import { settle } from './settle.ts';

/** A picture of line-ups, as numbers. */
export interface LineUpsPicture {
  size: LineUpsSize;
  seats: PlacedSeat[];
  ties: PlacedTie[];
  folded: ActorId[];
  foldedTies: number;
}

/**
 * Lays line-ups out within a frame: near to each other those who agree, no name over another, and as many actors as can be
 * read. Pure: the same input gives the same picture.
 */
export function layoutLineUps(input: LineUpsInput, size: LineUpsSize): LineUpsPicture {
  const bound = boundLineUps(input, size.most);
  const rests = settle(bound, size);
  const seats: PlacedSeat[] = [];
  for (const [i, actor] of bound.actors.entries()) {
    const seat = seatAt(actor, rests[i] ?? { x: 0.5, y: 0.5 }, size);
    const shift = freePlace(
      seat.box,
      seats.map(({ box }) => box),
      size,
    );
    if (shift !== null) seats.push(moved(seat, shift));
  }
  clearLines(seats, bound.ties, size);
  const places = new Map(seats.map((seat) => [seat.actor.id, seat]));
  const crowdedOut = bound.actors.filter(({ id }) => !places.has(id)).map(({ id }) => id);
  return {
    size,
    seats,
    ties: placeTies(bound.ties, places, size),
    folded: [...bound.folded, ...crowdedOut],
    foldedTies: bound.foldedTies,
  };
}
