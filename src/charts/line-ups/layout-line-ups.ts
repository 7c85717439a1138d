import { textWidth } from '#charts/text-width/text-width.ts';
import { wrapText } from '#charts/text-width/wrap-text.ts';
import type { ActorId } from '#model/collection.ts';
import { boundLineUps } from './bound-line-ups.ts';
import { clearLines } from './clear-lines.ts';
import { type Box, freePlace } from './free-place.ts';
import type { DrawnActor, LineUpsInput, LineUpsSize } from './line-ups-input.ts';
import { type PlacedTie, placeTies } from './place-ties.ts';
import { type Point, settle } from './settle.ts';

/** Half the size of a seat’s sign. */
export const SEAT = 8;
/** Air round a seat with its name. */
const AIR = 4;
/** From the middle of the sign to the first line’s baseline, in font sizes, and from line to line. */
const FIRST_LINE = 1.55;
const LINE = 1.1;

/** An actor’s sign with its name below, and the room that the two take. */
export interface PlacedSeat extends Point {
  actor: DrawnActor;
  lines: string[];
  /** Baselines of the lines, from the top of the picture. */
  baselines: number[];
  box: Box;
}

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

/** A seat at a part of the frame from 0 to 1 in both directions, wholly within it. */
function seatAt(
  actor: DrawnActor,
  part: Point,
  { width, height, fontSize, nameWidth }: LineUpsSize,
): PlacedSeat {
  const lines = wrapText(actor.name, fontSize, nameWidth);
  const wide = Math.max(2 * SEAT, ...lines.map((line) => textWidth(line, fontSize))) + 2 * AIR;
  const below = fontSize * (FIRST_LINE + LINE * (lines.length - 1) + 0.3) + AIR;
  const high = SEAT + AIR + below;
  const box = { x: part.x * (width - wide), y: part.y * (height - high), width: wide, height: high };
  const x = box.x + wide / 2;
  const y = box.y + SEAT + AIR;
  return { actor, lines, x, y, box, baselines: lines.map((_, i) => y + fontSize * (FIRST_LINE + LINE * i)) };
}

/** The seat with its name, shifted. */
export function moved(seat: PlacedSeat, { x, y }: Point): PlacedSeat {
  return {
    ...seat,
    x: seat.x + x,
    y: seat.y + y,
    baselines: seat.baselines.map((baseline) => baseline + y),
    box: { ...seat.box, x: seat.box.x + x, y: seat.box.y + y },
  };
}
