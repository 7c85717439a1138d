import { pathRound } from 'd3';
import type { Point, Rim } from '#charts/rim/rim.ts';
import { RIM } from './round-sizes.ts';

/** From a place beside the cards to the rim, leaving sidewards and arriving straight at it. */
export function lineToRim(from: Point, sign: 1 | -1, rim: Rim, along: number): string {
  const edge = rim.at(along, -RIM / 2 - 1);
  const out = rim.outwards(along);
  const reach = Math.max(8, Math.min(46, Math.abs(edge.x - from.x) / 2));
  const path = pathRound(1);
  path.moveTo(from.x, from.y);
  path.bezierCurveTo(
    from.x + sign * reach,
    from.y,
    edge.x - out.x * Math.max(14, reach),
    edge.y - out.y * Math.max(14, reach),
    edge.x,
    edge.y,
  );
  return path.toString();
}

/** From the topic through a gap between its cards to the rim. */
export function lineThroughGap(hub: Point & { r: number }, gap: Point, rim: Rim, along: number): string {
  const edge = rim.at(along, -RIM / 2 - 1);
  const out = rim.outwards(along);
  const middle = (hub.x + gap.x) / 2;
  const way = Math.hypot(middle - hub.x, gap.y - hub.y) || 1;
  const start = { x: hub.x + ((middle - hub.x) / way) * hub.r, y: hub.y + ((gap.y - hub.y) / way) * hub.r };
  const path = pathRound(1);
  path.moveTo(start.x, start.y);
  path.bezierCurveTo(middle, gap.y, middle, gap.y, gap.x, gap.y);
  path.bezierCurveTo(2 * gap.x - middle, gap.y, edge.x - out.x * 50, edge.y - out.y * 50, edge.x, edge.y);
  return path.toString();
}

/** The beginning of a line, for rows whose proposition is folded. */
export function stub(rim: Rim, along: number): string {
  const edge = rim.at(along, -RIM / 2 - 1);
  const end = rim.at(along, -RIM / 2 - 13);
  const path = pathRound(1);
  path.moveTo(end.x, end.y);
  path.lineTo(edge.x, edge.y);
  return path.toString();
}

/** From the rim out to a seat, leaving straight and arriving sidewards. */
export function leaderTo(seat: Point, sign: 1 | -1, rim: Rim, along: number): string {
  const edge = rim.at(along, RIM / 2 + 2);
  const out = rim.outwards(along);
  const path = pathRound(1);
  path.moveTo(edge.x, edge.y);
  path.bezierCurveTo(
    edge.x + out.x * 10,
    edge.y + out.y * 10,
    seat.x - sign * 20,
    seat.y,
    seat.x - sign * 9,
    seat.y,
  );
  return path.toString();
}

/** A straight line from the topic's middle to a card. */
export function treeTo(hub: Point & { r: number }, to: Point): string {
  const way = Math.hypot(to.x - hub.x, to.y - hub.y) || 1;
  const path = pathRound(1);
  path.moveTo(hub.x + ((to.x - hub.x) / way) * hub.r, hub.y + ((to.y - hub.y) / way) * hub.r);
  path.lineTo(to.x, to.y);
  return path.toString();
}
