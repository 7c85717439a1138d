import { pathRound } from 'd3';
import type { Curve } from './curve.ts';
import type { Disc } from './petal.ts';

/** Room between a relation's line and the discs that it joins. */
const AIR = 3.5;
const HEAD = { length: 7.5, half: 3.4 };

/** The slightly bowed course of a relation between two discs; the bend is its middle's way from the straight line. */
export function relationCurve(from: Disc, to: Disc, bend: number): Curve {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const way = Math.hypot(dx, dy) || 1;
  // A control point lies a third further out than the curve comes.
  const side = { x: (-dy / way) * bend * (4 / 3), y: (dx / way) * bend * (4 / 3) };
  const a = { x: from.x + dx / 3 + side.x, y: from.y + dy / 3 + side.y };
  const b = { x: to.x - dx / 3 + side.x, y: to.y - dy / 3 + side.y };
  return [edgeTowards(from, a), a, b, edgeTowards(to, b)];
}

/** The line of a relation, and an arrowhead at each end to which the text draws it. */
export function relationPaths(
  [start, a, b, end]: Curve,
  heads: { from: boolean; to: boolean },
): { line: string; heads: string } {
  const line = pathRound(1);
  line.moveTo(start.x, start.y);
  line.bezierCurveTo(a.x, a.y, b.x, b.y, end.x, end.y);
  const arrows = pathRound(1);
  for (const [wanted, tip, from] of [
    [heads.from, start, a],
    [heads.to, end, b],
  ] as const) {
    if (!wanted) continue;
    const way = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
    const [ux, uy] = [(tip.x - from.x) / way, (tip.y - from.y) / way];
    const back = { x: tip.x - ux * HEAD.length, y: tip.y - uy * HEAD.length };
    arrows.moveTo(tip.x, tip.y);
    arrows.lineTo(back.x - uy * HEAD.half, back.y + ux * HEAD.half);
    arrows.lineTo(back.x + uy * HEAD.half, back.y - ux * HEAD.half);
    arrows.closePath();
  }
  return { line: line.toString(), heads: arrows.toString() };
}

function edgeTowards({ x, y, radius }: Disc, to: { x: number; y: number }) {
  const way = Math.hypot(to.x - x, to.y - y) || 1;
  return { x: x + ((to.x - x) / way) * (radius + AIR), y: y + ((to.y - y) / way) * (radius + AIR) };
}
