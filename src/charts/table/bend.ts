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
  let cost = 0;
  for (const share of SAMPLES) {
    const { x, y } = pointAt(curve, share);
    for (const obstacle of obstacles) {
      const { radius, halfWidth, down } = obstacle;
      const own = ends.includes(obstacle.id);
      const near = own ? 0 : radius + 5 + half - Math.hypot(x - obstacle.x, y - obstacle.y);
      const inName =
        Math.abs(x - obstacle.x) < halfWidth - 6 + half &&
        y > obstacle.y + radius &&
        y < obstacle.y + down - 3 + half;
      if (near > 0) cost += 3 + near * 0.3;
      else if (inName) cost += own ? 0.6 : 1.4;
    }
    if (share > 0.1 && !rim.holds({ x, y }, 16)) cost += 5;
  }
  return cost;
}
