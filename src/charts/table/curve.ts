import type { Point } from '#charts/rim/rim.ts';

/** A cubic curve by its ends and the points that pull it. */
export type Curve = readonly [Point, Point, Point, Point];

/** How far a curve keeps its direction from the rim, and into the topic, as shares of the way. */
const FROM_RIM = 0.5;
const INTO_TOPIC = 0.38;

/**
 * From a place on the rim to a topic: it leaves at a right angle to the rim and heads for the topic's middle.
 * A bend pushes its middle sideways, in pixels, to the right of its direction if positive.
 */
export function joinCurve(from: Point, outwards: Point, to: Point, bend = 0): Curve {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const way = Math.hypot(dx, dy) || 1;
  const side = { x: (-dy / way) * bend, y: (dx / way) * bend };
  return [
    from,
    { x: from.x - outwards.x * way * FROM_RIM + side.x, y: from.y - outwards.y * way * FROM_RIM + side.y },
    { x: to.x - dx * INTO_TOPIC + side.x, y: to.y - dy * INTO_TOPIC + side.y },
    to,
  ];
}

/** The point at a share of a curve. */
export function pointAt([a, b, c, d]: Curve, share: number): Point {
  const rest = 1 - share;
  const p = rest ** 3;
  const q = 3 * rest ** 2 * share;
  const r = 3 * rest * share ** 2;
  const s = share ** 3;
  return { x: p * a.x + q * b.x + r * c.x + s * d.x, y: p * a.y + q * b.y + r * c.y + s * d.y };
}

/** Whether two straight lines cross, from a to b and from c to d. */
export function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

function side(from: Point, to: Point, point: Point): boolean {
  return (to.x - from.x) * (point.y - from.y) > (to.y - from.y) * (point.x - from.x);
}

/** How far a point lies from a straight line between two others. */
export function distanceToLine(point: Point, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const share = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const at = Math.min(1, Math.max(0, share));
  return Math.hypot(point.x - from.x - at * dx, point.y - from.y - at * dy);
}
