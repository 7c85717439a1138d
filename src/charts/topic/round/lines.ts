import { type Path, pathRound } from 'd3';
import type { Point, Rim } from '#charts/rim/rim.ts';
import { RIM } from './round-sizes.ts';

/** How far beside the cards a line goes up or down to what lies round their corner. */
const LANE = 5;

/** What the lines of one side keep clear of: a column of cards, up to the line beside which they all begin. */
export interface Column {
  sign: 1 | -1;
  /** The side towards the rim; nothing of the column reaches beyond it. */
  edge: number;
  top: number;
  bottom: number;
}

/** From beside a card to the rim, leaving sidewards and arriving straight at it. */
export function lineToRim(y: number, column: Column, rim: Rim, along: number): string {
  const path = pathRound(1);
  path.moveTo(column.edge, y);
  runToRim(path, y, column, rim, along);
  return path.toString();
}

/** From the topic to a place beside the cards' inner ends, straight between two cards, and on to the rim. */
export function lineThroughGap(
  hub: Point & { r: number },
  { x, y }: Point,
  column: Column,
  rim: Rim,
  along: number,
): string {
  const way = Math.hypot(x - hub.x, y - hub.y) || 1;
  const start = { x: hub.x + ((x - hub.x) / way) * hub.r, y: hub.y + ((y - hub.y) / way) * hub.r };
  const middle = (start.x + x) / 2;
  const path = pathRound(1);
  path.moveTo(start.x, start.y);
  path.bezierCurveTo(middle, y, middle, y, x, y);
  path.lineTo(column.edge, y);
  runToRim(path, y, column, rim, along);
  return path.toString();
}

/** In the lane between cards and rim; where the rim bends in above or below the cards, round their corner. */
function runToRim(path: Path, y: number, { sign, edge, top, bottom }: Column, rim: Rim, along: number): void {
  const end = rim.at(along, -RIM / 2 - 1);
  const out = rim.outwards(along);
  const beside = (x: number) => (sign > 0 ? Math.max(x, edge) : Math.min(x, edge));
  const reach = Math.max(8, Math.min(46, Math.abs(end.x - edge) / 2));
  const arrival = Math.max(14, reach);
  if (sign * (end.x - edge) >= 0) {
    path.bezierCurveTo(
      edge + sign * reach,
      y,
      beside(end.x - out.x * arrival),
      end.y - out.y * arrival,
      end.x,
      end.y,
    );
    return;
  }
  const up = end.y < y;
  const corner = up ? Math.max(end.y, top) : Math.min(end.y, bottom);
  const lane = edge + sign * LANE;
  path.bezierCurveTo(lane, y, lane, y + (corner - y) / 3, lane, corner);
  const room = Math.abs(end.y - corner);
  path.bezierCurveTo(
    lane,
    corner + (up ? -room : room) * 0.6,
    end.x - out.x * Math.min(14, room),
    end.y - out.y * Math.min(14, room * 0.8),
    end.x,
    end.y,
  );
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

/** From the topic to a card: straight, or by way of a place level with it from which nothing lies between. */
export function treeTo(hub: Point & { r: number }, to: Point, by: Point | null): string {
  const first = by ?? to;
  const way = Math.hypot(first.x - hub.x, first.y - hub.y) || 1;
  const path = pathRound(1);
  path.moveTo(hub.x + ((first.x - hub.x) / way) * hub.r, hub.y + ((first.y - hub.y) / way) * hub.r);
  path.lineTo(first.x, first.y);
  if (by !== null) path.lineTo(to.x, to.y);
  return path.toString();
}
