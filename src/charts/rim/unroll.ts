import type { Point, Rim } from './rim.ts';
import type { Along } from './rim-paths.ts';

/** Where the unrolled rim ends up: a straight line downwards, in the rim's own pixels. */
export interface Upright {
  x: number;
  top: number;
  length: number;
}

/** How far apart the points of the drawn line are. */
const STEP = 6;

/**
 * The rim on its way to a straight line downwards, at a share of the way from 0 to 1: for each piece the points of
 * its middle line. The rim's turning is scaled, heading(s) = (1 − share) · own heading + share · straight down, and
 * integrated along its length from its first piece on; start and length go to those of the line.
 */
export function unroll(rim: Rim, pieces: readonly Along[], to: Upright, share: number): Point[][] {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return [];
  const length = last.start + last.length - first.start;
  const stretch = 1 + (to.length / length - 1) * share;
  const begin = rim.at(first.start);
  let at: Point = { x: begin.x + (to.x - begin.x) * share, y: begin.y + (to.top - begin.y) * share };
  let along = first.start;
  let own = headingAt(rim, along);

  const advance = (by: number) => {
    // Half a step ahead is the mean of a step; the heading never jumps back by a whole turn.
    const heading = headingAt(rim, along + by / 2);
    own += wrapped(heading - own);
    const turned = own * (1 - share) + (Math.PI / 2) * share;
    at = { x: at.x + Math.cos(turned) * by * stretch, y: at.y + Math.sin(turned) * by * stretch };
    along += by;
  };
  const advanceTo = (end: number, visit: (point: Point) => void) => {
    while (end - along > 1e-6) {
      advance(Math.min(STEP, end - along));
      visit(at);
    }
  };
  return pieces.map(({ start, length: own }) => {
    advanceTo(start, () => {});
    const points = [at];
    advanceTo(start + own, (point) => points.push(point));
    return points;
  });
}

/** The direction of reading, as an angle from rightwards, growing clockwise. */
function headingAt(rim: Rim, along: number): number {
  const { x, y } = rim.outwards(along);
  return Math.atan2(x, -y);
}

/** An angle brought to between half a turn back and half a turn on. */
function wrapped(angle: number): number {
  return Math.atan2(Math.sin(angle), Math.cos(angle));
}
