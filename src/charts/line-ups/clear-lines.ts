import { type Box, isWithin, overlap } from './free-place.ts';
import type { DrawnTie } from './line-ups-input.ts';
import { moved, type PlacedSeat } from './seat-at.ts';
import type { Point } from './settle.ts';

/** What a line through a name costs, in pixels that a seat would rather be shifted. */
const CROSSING = 42;
const REACHES = [12, 26, 44];
const DIRECTIONS = 12;
const ROUNDS = 2;

/**
 * Shifts seats a little, in place, so that fewer lines run through names: each seat in turn to where it costs least, as
 * long as it covers no other and stays within the frame.
 */
export function clearLines(
  seats: PlacedSeat[],
  ties: readonly DrawnTie[],
  frame: { width: number; height: number },
): void {
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, seat] of seats.entries()) {
      const others = seats.filter((_, j) => j !== i);
      const places = new Map(others.map((other) => [other.actor.id, other]));
      const own = ties.flatMap(({ ends: [a, b] }) => {
        const other = places.get(a === seat.actor.id ? b : b === seat.actor.id ? a : '');
        return other === undefined ? [] : [other];
      });
      const foreign = ties.flatMap(({ ends: [a, b] }): [Point, Point][] => {
        const [from, to] = [places.get(a), places.get(b)];
        return from === undefined || to === undefined ? [] : [[from, to]];
      });
      let best = { seat, cost: cost(seat, own, foreign, others) };
      for (const shift of SHIFTS) {
        const there = moved(seat, shift);
        const reach = Math.hypot(shift.x, shift.y);
        if (reach >= best.cost) continue;
        if (!isWithin(there.box, frame) || others.some(({ box }) => overlap(there.box, box))) continue;
        const total = reach + cost(there, own, foreign, others);
        if (total < best.cost - 1e-6) best = { seat: there, cost: total };
      }
      seats[i] = best.seat;
    }
}

const SHIFTS: Point[] = REACHES.flatMap((reach) =>
  Array.from({ length: DIRECTIONS }, (_, i) => {
    const angle = (2 * Math.PI * i) / DIRECTIONS;
    return { x: reach * Math.cos(angle), y: reach * Math.sin(angle) };
  }),
);

/** Lines of others through this name, and lines of this seat through its own name and through those of others. */
function cost(
  seat: PlacedSeat,
  own: readonly PlacedSeat[],
  foreign: readonly (readonly [Point, Point])[],
  others: readonly PlacedSeat[],
): number {
  let crossings = foreign.filter(([from, to]) => crosses(from, to, seat.box)).length;
  for (const other of own) {
    if (crosses(seat, other, nameOf(seat))) crossings++;
    if (crosses(seat, other, nameOf(other))) crossings++;
    for (const third of others) if (third !== other && crosses(seat, other, third.box)) crossings++;
  }
  return crossings * CROSSING;
}

/** The room of the name alone, without the sign above it. */
function nameOf({ box, y }: PlacedSeat): Box {
  const top = y + 9;
  return { ...box, y: top, height: box.y + box.height - top };
}

/** Whether a straight line from one point to another runs through a box: whether the box has corners on both sides of it. */
function crosses(from: Point, to: Point, { x, y, width, height }: Box): boolean {
  const right = x + width;
  const bottom = y + height;
  if (from.x < x ? to.x < x : from.x > right && to.x > right) return false;
  if (from.y < y ? to.y < y : from.y > bottom && to.y > bottom) return false;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const first = dx * (y - from.y) - dy * (x - from.x);
  const across = dy * width;
  const along = dx * height;
  const least = Math.min(first, first - across, first + along, first - across + along);
  const most = Math.max(first, first - across, first + along, first - across + along);
  return least <= 0 && most >= 0;
}
