import type { Point, Rim } from '#charts/rim/rim.ts';
import { type Curve, pointAt } from './curve.ts';

/** A disc with its name below, as something that lines go round. */
export interface Obstacle extends Point {
  id: string;
  radius: number;
  halfWidth: number;
  down: number;
}

interface Course {
  /** The line with a bend, in pixels. */
  curve: (bend: number) => Curve;
  /** Half its breadth. */
  half: number;
  /** The ends, which it need not avoid, only their names. */
  ends: readonly string[];
  rim: Rim;
  obstacles: readonly Obstacle[];
  /** Never bent further. */
  most: number;
}

/** Room that a line leaves round a disc, in pixels. */
const AIR = 5;
const TRIALS = [0, 14, -14, 28, -28, 44, -44, 62, -62, 84, -84, 110, -110, 140, -140, 175, -175];
const SAMPLES = Array.from({ length: 26 }, (_, i) => 0.05 + (i / 25) * 0.88);

/** The smallest sideways bend by which a line clears foreign discs and names, or comes nearest to that. */
export function smallestBend(course: Course): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const bend of TRIALS) {
    if (Math.abs(bend) > course.most) break;
    const cost = costOf(course, course.curve(bend)) + Math.abs(bend) * 0.04;
    if (cost < least - 1e-6) [least, best] = [cost, bend];
    if (least <= Math.abs(bend) * 0.04) break;
  }
  return best;
}

function costOf({ half, ends, rim, obstacles }: Course, curve: Curve): number {
  const near = obstacles.filter((obstacle) => mayMeet(obstacle, half, curve));
  let cost = 0;
  for (const share of SAMPLES) {
    const at = pointAt(curve, share);
    for (const obstacle of near) cost += costNear(obstacle, ends.includes(obstacle.id), half, at);
    if (share > 0.1 && !rim.holds(at, 16)) cost += 5;
  }
  return cost;
}

/** What a line costs that runs through a point under a disc, or under its name. */
function costNear(
  { x, y, radius, halfWidth, down }: Obstacle,
  own: boolean,
  half: number,
  at: Point,
): number {
  const under = own ? 0 : radius + AIR + half - Math.hypot(at.x - x, at.y - y);
  if (under > 0) return 3 + under * 0.3;
  const inName = Math.abs(at.x - x) < halfWidth - 6 + half && at.y > y + radius && at.y < y + down - 3 + half;
  if (!inName) return 0;
  return own ? 0.6 : 1.4;
}

/** Whether a line may come near an obstacle at all: a curve stays within the box round its four points. */
function mayMeet({ x, y, radius, halfWidth, down }: Obstacle, half: number, [a, b, c, d]: Curve): boolean {
  const across = Math.max(radius + AIR, halfWidth) + half;
  const above = radius + AIR + half;
  const below = Math.max(above, down + half);
  return (
    Math.max(a.x, b.x, c.x, d.x) > x - across &&
    Math.min(a.x, b.x, c.x, d.x) < x + across &&
    Math.max(a.y, b.y, c.y, d.y) > y - above &&
    Math.min(a.y, b.y, c.y, d.y) < y + below
  );
}
