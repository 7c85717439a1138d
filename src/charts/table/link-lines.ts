import type { Point } from '#charts/rim/rim.ts';
import { joinCurve } from './curve.ts';
import type { TopicNode } from './topic-node.ts';

/** The links of all topics as chains of points, where they are and where one topic's would be. */
export interface LinkLines {
  /** Where the links of a topic would run if it lay at a place. */
  trace(node: number, at: Point): void;
  settle(node: number, at: Point): void;
  /** Keeps what was traced last. */
  settleTraced(node: number): void;
  /** What it costs that traced links run under a disc or through a name. */
  tracedOver(node: TopicNode, at: Point): number;
  settledOver(owner: number, node: TopicNode, at: Point): number;
  /** What it costs that traced links cross those of another topic. */
  crossings(other: number): number;
}

/** Shares of a link at which it is looked at; its chords for crossings go by every second one. */
const SAMPLES = [0, 0.14, 0.3, 0.46, 0.62, 0.8, 1];
const COUNT = SAMPLES.length;
/** What each of a curve's four points weighs at a sample. */
const BASIS = SAMPLES.map((t) => [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3] as const);
/** Numbers of one link: its points, its box, its weight. */
const BOX = 2 * COUNT;
const WEIGHT = BOX + 4;
const SIZE = WEIGHT + 1;

/** Plain numbers in one array for each topic: this is the inner loop of the search for places. */
export function linkLines(nodes: readonly TopicNode[]): LinkLines {
  const settled = nodes.map(({ links }) => new Float64Array(links.length * SIZE));
  let traced = new Float64Array(0);

  const write = (lines: Float64Array, i: number, at: Point) => {
    nodes[i]?.links.forEach(({ from, outwards, weight }, k) => {
      const [a, b, c, d] = joinCurve(from, outwards, at);
      let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
      let place = k * SIZE;
      for (const [p, q, r, s] of BASIS) {
        const x = p * a.x + q * b.x + r * c.x + s * d.x;
        const y = p * a.y + q * b.y + r * c.y + s * d.y;
        lines[place++] = x;
        lines[place++] = y;
        if (x < left) left = x;
        if (x > right) right = x;
        if (y < top) top = y;
        if (y > bottom) bottom = y;
      }
      lines[place++] = left;
      lines[place++] = top;
      lines[place++] = right;
      lines[place++] = bottom;
      lines[place] = weight;
    });
  };
  return {
    trace(i, at) {
      const length = settled[i]?.length ?? 0;
      if (traced.length !== length) traced = new Float64Array(length);
      write(traced, i, at);
    },
    settle(i, at) {
      const lines = settled[i];
      if (lines !== undefined) write(lines, i, at);
    },
    settleTraced: (i) => settled[i]?.set(traced),
    tracedOver: (node, at) => over(traced, node, at),
    settledOver: (owner, node, at) => over(settled[owner] ?? traced, node, at),
    crossings: (other) => crossingsOf(traced, settled[other] ?? traced),
  };
}

function over(lines: Float64Array, node: TopicNode, { x, y }: Point): number {
  const { halfWidth, up, down, radius, core } = node;
  let cost = 0;
  for (let link = 0; link < lines.length; link += SIZE) {
    if (number(lines, link + BOX) > x + halfWidth || number(lines, link + BOX + 2) < x - halfWidth) continue;
    if (number(lines, link + BOX + 1) > y + down || number(lines, link + BOX + 3) < y - up) continue;
    const weight = number(lines, link + WEIGHT);
    const share = core ? weight : weight * 0.5;
    const clear = radius + 5 + weight * 4;
    for (let s = 1; s < COUNT - 1; s++) {
      const dx = number(lines, link + 2 * s) - x;
      const dy = number(lines, link + 2 * s + 1) - y;
      const apart = dx * dx + dy * dy;
      if (apart < clear * clear) cost += share * (8 + (clear - Math.sqrt(apart)) * 0.6);
      else if (dy > 0 && dy < down - 4 && Math.abs(dx) < halfWidth - 4) cost += share * 3;
    }
  }
  return cost;
}

function crossingsOf(a: Float64Array, b: Float64Array): number {
  let cost = 0;
  for (let i = 0; i < a.length; i += SIZE)
    for (let j = 0; j < b.length; j += SIZE)
      if (boxesMeet(a, i + BOX, b, j + BOX) && chainsCross(a, i, b, j))
        cost += 3.2 * number(a, i + WEIGHT) * number(b, j + WEIGHT);
  return cost;
}

function boxesMeet(a: Float64Array, i: number, b: Float64Array, j: number): boolean {
  return (
    number(a, i) <= number(b, j + 2) &&
    number(b, j) <= number(a, i + 2) &&
    number(a, i + 1) <= number(b, j + 3) &&
    number(b, j + 1) <= number(a, i + 3)
  );
}

function chainsCross(a: Float64Array, i: number, b: Float64Array, j: number): boolean {
  for (let s = 0; s + 2 < COUNT; s += 2)
    for (let t = 0; t + 2 < COUNT; t += 2) if (chordsCross(a, i + 2 * s, b, j + 2 * t)) return true;
  return false;
}

/** Whether the chord from a point of one chain to its second next crosses that of another chain. */
function chordsCross(a: Float64Array, i: number, b: Float64Array, j: number): boolean {
  const [ax, ay, bx, by] = [number(a, i), number(a, i + 1), number(a, i + 4), number(a, i + 5)];
  const [cx, cy, dx, dy] = [number(b, j), number(b, j + 1), number(b, j + 4), number(b, j + 5)];
  return (
    leftOf(ax, ay, bx, by, cx, cy) !== leftOf(ax, ay, bx, by, dx, dy) &&
    leftOf(cx, cy, dx, dy, ax, ay) !== leftOf(cx, cy, dx, dy, bx, by)
  );
}

function leftOf(ax: number, ay: number, bx: number, by: number, px: number, py: number): boolean {
  return (bx - ax) * (py - ay) > (by - ay) * (px - ax);
}

function number(lines: Float64Array, at: number): number {
  return lines[at] ?? 0;
}
