import { placeAlong } from '#charts/rim/place-along.ts';
import { type Point, type Rim, type RimShape, rimOf } from '#charts/rim/rim.ts';

/** A quotation beside the table: where its words stand on the rim, and how high it stands itself. */
export interface LeaderEnd {
  id: string;
  /** In pixels of the rim from its head, clockwise. */
  along: number;
  /** Where the line meets the quotation. */
  to: Point;
}

/** A line from the rim to a quotation. */
export interface Leader {
  id: string;
  /** Where the words stand. */
  from: Point;
  /** The points of the line along the rim, and the curve that crosses over to the quotation. */
  path: string;
  /** The same line as points, close enough to each other to be compared. */
  points: Point[];
}

interface LeaderMeasure {
  rim: RimShape;
  breadth: number;
  /** On which side of the table the quotations stand. */
  side: 'right' | 'left';
  /** From the top down. On the right they follow the text, on the left they follow it backwards. */
  ends: readonly LeaderEnd[];
}

/** Where lines face the quotations, the rim leads nearly straight down. */
const FACING = 0.93;
/** From the rim to the first lane, and from lane to lane. */
const FIRST_LANE = 9;
const LANE = 9;
/** Two lines leave the rim at least so far from each other. */
const APART = 18;
/** How far along the rim a line takes to reach its lane. */
const EASE = 26;
const STEP = 4;
/** Room in which a line turns from the rim to its quotation. */
const TURN = 13;

/**
 * Lines from the rim to the quotations beside it. Each follows the rim on its outside in a lane of its own until it is
 * level with its quotation, and only then crosses over; so none cross. All numbers are pixels of the picture.
 */
export function layoutLeaders({ rim: shape, breadth, side, ends }: LeaderMeasure): Leader[] {
  const rim = rimOf(shape);
  const turned = side === 'left';
  // On the left everything is the mirror image: along the rim backwards, and left for right.
  const mirrored = (point: Point): Point => (turned ? { x: 2 * rim.cx - point.x, y: point.y } : point);
  const own = ends.map((end) => ({
    along: turned ? rim.length - end.along : end.along,
    to: mirrored(end.to),
  }));
  const leaving = leavingPlaces(
    rim,
    own.map(({ to }) => to.y),
  );
  const ways = own.map(({ along, to }, i) => ({ along, to, leave: leaving[i] ?? along }));
  const lanes = lanesOf(ways).map((lane) => breadth / 2 + FIRST_LANE + lane * LANE);
  const most = Math.max(...lanes, 0);
  return ends.map(({ id }, i) => {
    const way = ways[i];
    if (way === undefined) return { id, from: { x: 0, y: 0 }, path: '', points: [] };
    const lane = lanes[i] ?? 0;
    const points = turning(
      alongRim(rim, way, lane),
      crossing(rim, way, lane, rim.cx + rim.a + most + TURN),
    ).map(mirrored);
    const from = mirrored(rim.at(way.along));
    return { id, from, points, path: `M${points.map(({ x, y }) => `${short(x)} ${short(y)}`).join('L')}` };
  });
}

interface Way {
  along: number;
  to: Point;
  /** Where the line leaves the rim. */
  leave: number;
}

/** Where lines leave the rim: level with their quotations, as far as the rim faces them, and apart from each other. */
function leavingPlaces(rim: Rim, heights: readonly number[]): number[] {
  const half = rim.length / 2;
  const facing: number[] = [];
  for (let along = 0; along <= half; along += STEP) if (rim.outwards(along).x >= FACING) facing.push(along);
  const [first = 0, last = half] = [facing[0], facing.at(-1)];
  const placed = placeAlong(
    heights.map((wanted) => ({ wanted, size: APART })),
    rim.at(first).y,
    rim.at(last).y,
  );
  return placed.map((y) => {
    let [low, high] = [first, last];
    while (high - low > 0.05) {
      const middle = (low + high) / 2;
      if (rim.at(middle).y < y) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  });
}

/** Of lines that run the same way, one that has others before it runs outside of them. */
function lanesOf(ways: readonly Way[]): number[] {
  return ways.map((way) => {
    const back = way.leave < way.along;
    const inner = ways.filter(
      (other) =>
        other !== way &&
        other.leave < other.along === back &&
        (back ? other.along < way.along : other.along > way.along),
    );
    return inner.length;
  });
}

function alongRim(rim: Rim, { along, leave }: Way, lane: number): Point[] {
  const length = Math.abs(leave - along);
  const steps = Math.max(2, Math.ceil(length / STEP));
  const points = [rim.at(along)];
  for (let step = 1; step <= steps; step++) {
    const gone = (length * step) / steps;
    const share = Math.min(1, gone / Math.min(EASE, Math.max(length, 1)));
    points.push(rim.at(along + ((leave - along) * step) / steps, lane * share * (2 - share)));
  }
  return points;
}

/** Outwards to a line before all quotations, and from there over to this one; all in the same manner, so that none cross. */
function crossing(rim: Rim, { leave, to }: Way, lane: number, border: number): Point[] {
  const { y } = rim.at(leave, lane);
  const points: Point[] = [{ x: border, y }];
  for (let step = 1; step <= 16; step++) {
    const share = step / 16;
    const eased = share * share * (3 - 2 * share);
    points.push({ x: border + (to.x - border) * share, y: y + (to.y - y) * eased });
  }
  return points;
}

/** Joins the way along the rim to the crossing by a curve, where both have room for it. */
function turning(along: readonly Point[], across: readonly Point[]): Point[] {
  const corner = along.at(-1);
  const onward = across[0];
  if (corner === undefined || onward === undefined) return [...along, ...across];
  const room = Math.min(TURN, onward.x - corner.x);
  const kept = along.filter(({ x, y }, i) => i === 0 || Math.hypot(x - corner.x, y - corner.y) > room);
  const from = kept.at(-1) ?? corner;
  const to = { x: corner.x + room, y: corner.y };
  const curve = [0.2, 0.4, 0.6, 0.8, 1].map((share) => ({
    x: (1 - share) ** 2 * from.x + 2 * share * (1 - share) * corner.x + share ** 2 * to.x,
    y: (1 - share) ** 2 * from.y + 2 * share * (1 - share) * corner.y + share ** 2 * to.y,
  }));
  return [...kept, ...curve, ...across];
}

function short(number: number): number {
  return Math.round(number * 10) / 10;
}
