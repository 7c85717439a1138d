import { type Path, pathRound } from 'd3';
import type { Rim } from './rim.ts';

/** A stretch of the rim, in pixels from the head. */
export interface Along {
  start: number;
  length: number;
}

/** How far apart two points of a drawn curve are at most; with true directions this is exact to a tenth of a pixel. */
const STEP = 42;

/** A filled band along a stretch of the rim, between two distances from it (negative is inwards). */
export function bandPath(rim: Rim, { start, length }: Along, inner: number, outer: number): string {
  const path = pathRound(1);
  trace(path, rim, start, start + length, outer, 'move');
  trace(path, rim, start + length, start, inner, 'line');
  path.closePath();
  return path.toString();
}

/** A line along a stretch of the rim at a distance from it. */
export function linePath(rim: Rim, { start, length }: Along, out: number): string {
  const path = pathRound(1);
  trace(path, rim, start, start + length, out, 'move');
  return path.toString();
}

/** The whole rim as a closed line at a distance from it. */
export function closedPath(rim: Rim, out: number): string {
  const path = pathRound(1);
  trace(path, rim, 0, rim.length, out, 'move');
  path.closePath();
  return path.toString();
}

/** Continues a path along the rim, in either direction, by cubic curves with the rim's own directions at their ends. */
export function trace(
  path: Path,
  rim: Rim,
  from: number,
  to: number,
  out: number,
  begin: 'move' | 'line' | 'here',
): void {
  const steps = Math.max(1, Math.ceil(Math.abs(to - from) / STEP));
  const forward = to >= from ? 1 : -1;
  let last = rim.at(from, out);
  let heading = rim.outwards(from);
  if (begin === 'move') path.moveTo(last.x, last.y);
  else if (begin === 'line') path.lineTo(last.x, last.y);
  for (let step = 1; step <= steps; step++) {
    const along = from + ((to - from) * step) / steps;
    const next = rim.at(along, out);
    const nextHeading = rim.outwards(along);
    const reach = (Math.hypot(next.x - last.x, next.y - last.y) / 3) * forward;
    // Clockwise along the rim is its outward direction turned by a right angle.
    path.bezierCurveTo(
      last.x - heading.y * reach,
      last.y + heading.x * reach,
      next.x + nextHeading.y * reach,
      next.y - nextHeading.x * reach,
      next.x,
      next.y,
    );
    last = next;
    heading = nextHeading;
  }
}
