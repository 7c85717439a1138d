import { textWidth } from '#charts/text-width/text-width.ts';
import { wrapText } from '#charts/text-width/wrap-text.ts';
import type { Box } from './free-place.ts';
import type { DrawnActor, LineUpsSize } from './line-ups-input.ts';
import type { Point } from './settle.ts';

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

/** A seat at a part of the frame from 0 to 1 in both directions, wholly within it. */
export function seatAt(
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
