import { bisector } from 'd3';

/** A point of a picture, in its pixels; y grows downwards. */
export interface Point {
  x: number;
  y: number;
}

/** A closed curve between ellipse and rectangle. */
export interface RimShape {
  /** Middle of the table. */
  cx: number;
  cy: number;
  /** Half its width and half its height. */
  a: number;
  b: number;
  /** 2 is an ellipse; the higher, the squarer. */
  exponent: number;
}

/** The edge of a table as a line along which the statement runs clockwise from the head, the middle of the top. */
export interface Rim extends RimShape {
  /** All the way round, in pixels. */
  length: number;
  /** The place `along` pixels from the head, moved outwards by `out`; negative is inwards. */
  at(along: number, out?: number): Point;
  /** The direction that leads away from the table there, of length 1. */
  outwards(along: number): Point;
  /** Whether a point lies on the table, at least `inset` from its edge. */
  holds(point: Point, inset?: number): boolean;
}

/** Steps in which a quarter of the curve is measured. */
const STEPS = 720;

/**
 * Measures a superellipse |x/a|ⁿ + |y/b|ⁿ = 1 by its length. One quarter is measured, the others mirror it.
 */
export function makeRim(shape: RimShape): Rim {
  const { cx, cy, a, b, exponent } = shape;
  const quarter = measureQuarter(shape);
  const quarterLength = quarter.at(-1)?.along ?? 0;
  const length = 4 * quarterLength;
  // Where the curve meets its diagonals, as a share of a and of b: what lies nearer than that is quickly told.
  const diagonal = 0.5 ** (1 / exponent);

  /** Relative to the middle of the table. */
  const onEdge = (along: number): Point => {
    const s = ((along % length) + length) % length;
    const side = Math.floor(s / quarterLength);
    const mirrored = side % 2 === 1;
    const within = mirrored ? (side + 1) * quarterLength - s : s - side * quarterLength;
    const { x, y } = between(quarter, within);
    return { x: side < 2 ? x : -x, y: side === 0 || side === 3 ? -y : y };
  };
  const outwardsFrom = ({ x, y }: Point): Point => {
    const dx = (Math.sign(x) * Math.abs(x / a) ** (exponent - 1)) / a;
    const dy = (Math.sign(y) * Math.abs(y / b) ** (exponent - 1)) / b;
    const size = Math.hypot(dx, dy);
    return { x: dx / size, y: dy / size };
  };
  return {
    ...shape,
    length,
    at(along, out = 0) {
      const edge = onEdge(along);
      const normal = outwardsFrom(edge);
      return { x: cx + edge.x + normal.x * out, y: cy + edge.y + normal.y * out };
    },
    outwards: (along) => outwardsFrom(onEdge(along)),
    holds({ x, y }, inset = 0) {
      const across = Math.abs((x - cx) / (a - inset));
      const down = Math.abs((y - cy) / (b - inset));
      if (across < diagonal && down < diagonal) return true;
      return across <= 1 && down <= 1 && across ** exponent + down ** exponent <= 1;
    },
  };
}

const rims = new WeakMap<RimShape, Rim>();

/** The rim of a shape, measured once for each shape object. */
export function rimOf(shape: RimShape): Rim {
  const known = rims.get(shape) ?? makeRim(shape);
  rims.set(shape, known);
  return known;
}

interface Measured extends Point {
  along: number;
}

/** From the head to the middle of the right side, with y upwards. */
function measureQuarter({ a, b, exponent }: RimShape): Measured[] {
  const measured: Measured[] = [{ x: 0, y: b, along: 0 }];
  let last: Measured = { x: 0, y: b, along: 0 };
  for (let step = 1; step <= STEPS; step++) {
    const angle = (step / STEPS) * (Math.PI / 2);
    const x = a * Math.sin(angle) ** (2 / exponent);
    const y = b * Math.max(0, Math.cos(angle)) ** (2 / exponent);
    last = { x, y, along: last.along + Math.hypot(x - last.x, y - last.y) };
    measured.push(last);
  }
  return measured;
}

const byLength = bisector((measured: Measured) => measured.along);

function between(measured: readonly Measured[], along: number): Point {
  const next = Math.min(measured.length - 1, Math.max(1, byLength.left(measured, along)));
  const from = measured[next - 1];
  const to = measured[next];
  if (from === undefined || to === undefined) return { x: 0, y: 0 };
  const share = to.along === from.along ? 0 : (along - from.along) / (to.along - from.along);
  return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
}
