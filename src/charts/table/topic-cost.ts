import type { Point } from '#charts/rim/rim.ts';
import { crosses, distanceToLine } from './curve.ts';
import { type LinkLines, linkLines } from './link-lines.ts';
import { type Board, overlapOf, type TopicNode } from './topic-node.ts';

/** What it costs that topics lie where they do, and what a move of one of them would change. */
export interface TopicCost {
  /**
   * Whether the cost of everything would grow by less than a limit if a topic lay at a place. Remembers the
   * move; most are given up long before all of their cost is known.
   */
  allows(node: number, to: Point, limit: number): boolean;
  /** Makes the move that was allowed last. */
  accept(): void;
  places(): readonly Point[];
}

/**
 * Costs of a board, beginning with every topic at the place given. Parts that two topics have with each other are
 * kept for every pair, so that a move looks only at the pairs of what moves. Units are arbitrary but the same.
 */
export function topicCost(board: Board, start: readonly Point[]): TopicCost {
  const { nodes } = board;
  const count = nodes.length;
  const places = [...start];
  const lines = linkLines(nodes);
  const pairs = new Float64Array(count * count);
  const trial = new Float64Array(count);
  /** What each topic costs where it lies; not a number after a move, until it is asked for. */
  const present = new Float64Array(count).fill(Number.NaN);
  let allowed: { node: number; to: Point } | null = null;

  for (let i = 0; i < count; i++) lines.settle(i, places[i] ?? ORIGIN);
  for (let i = 0; i < count; i++) {
    lines.trace(i, places[i] ?? ORIGIN);
    for (let j = 0; j < count; j++) {
      const [node, other] = [nodes[i], nodes[j]];
      if (i === j || node === undefined || other === undefined) continue;
      const [at, place] = [places[i] ?? ORIGIN, places[j] ?? ORIGIN];
      pairs[i * count + j] = overlapCost(node, at, other, place) + linkCost(lines, node, at, j, other, place);
    }
  }

  const presentCost = (i: number): number => {
    const known = present[i] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    const at = places[i] ?? ORIGIN;
    let cost = ownCost(board, i, at) + relationsCost(board, places, i, at);
    for (let j = 0; j < count; j++) cost += pairs[i * count + j] ?? 0;
    present[i] = cost;
    return cost;
  };

  return {
    allows(i, to, limit) {
      allowed = null;
      const node = nodes[i];
      if (node === undefined) return false;
      // No part is negative, so that a move is out as soon as some of them are too much.
      const most = presentCost(i) + limit;
      let cost = ownCost(board, i, to);
      for (let j = 0; j < count && cost < most; j++) {
        const other = nodes[j];
        if (j === i || other === undefined) continue;
        const overlap = overlapCost(node, to, other, places[j] ?? ORIGIN);
        trial[j] = overlap;
        cost += overlap;
      }
      if (cost >= most) return false;
      cost += relationsCost(board, places, i, to);
      if (cost >= most) return false;
      lines.trace(i, to);
      for (let j = 0; j < count && cost < most; j++) {
        const other = nodes[j];
        if (j === i || other === undefined) continue;
        const links = linkCost(lines, node, to, j, other, places[j] ?? ORIGIN);
        trial[j] = (trial[j] ?? 0) + links;
        cost += links;
      }
      if (cost >= most) return false;
      allowed = { node: i, to };
      return true;
    },
    accept() {
      if (allowed === null) return;
      const { node, to } = allowed;
      places[node] = to;
      lines.settleTraced(node);
      for (let j = 0; j < count; j++) {
        if (j === node) continue;
        pairs[node * count + j] = trial[j] ?? 0;
        pairs[j * count + node] = trial[j] ?? 0;
      }
      present.fill(Number.NaN);
    },
    places: () => places,
  };
}

const ORIGIN = { x: 0, y: 0 };

/** Far from the anchor, or off the table. */
function ownCost({ nodes, rim, inset }: Board, i: number, { x, y }: Point): number {
  const node = nodes[i];
  if (node === undefined) return 0;
  const { anchor, core, halfWidth, up, down } = node;
  let cost = ((x - anchor.x) ** 2 + (y - anchor.y) ** 2) * (core ? 0.005 : 0.0022);
  const across =
    Math.max(Math.abs(x - halfWidth - rim.cx), Math.abs(x + halfWidth - rim.cx)) / (rim.a - inset);
  for (const edge of [y - up, y + down]) {
    const out = across ** rim.exponent + (Math.abs(edge - rim.cy) / (rim.b - inset)) ** rim.exponent;
    if (out > 1) cost += 60 + (out - 1) * 300;
  }
  return cost;
}

function overlapCost(a: TopicNode, at: Point, b: TopicNode, place: Point): number {
  const overlap = overlapOf(a, at, b, place);
  return overlap > 0 ? 120 + overlap * 10 : 0;
}

/** One topic, traced, and another one, settled: links under the other's disc or name, and links that cross. */
function linkCost(
  lines: LinkLines,
  node: TopicNode,
  at: Point,
  j: number,
  other: TopicNode,
  place: Point,
): number {
  return lines.tracedOver(other, place) + lines.settledOver(j, node, at) + lines.crossings(j);
}

/** Relations run from disc to disc: short is good, through a third disc is not, nor across each other. */
function relationsCost(
  { nodes, relations }: Board,
  places: readonly Point[],
  moved: number,
  at: Point,
): number {
  let cost = 0;
  for (const [from, to] of relations) {
    const start = from === moved ? at : (places[from] ?? ORIGIN);
    const end = to === moved ? at : (places[to] ?? ORIGIN);
    const moves = from === moved || to === moved;
    if (moves) {
      cost += Math.hypot(end.x - start.x, end.y - start.y) * 0.06;
      for (const [a, b] of relations) {
        if (a === from || b === from || a === to || b === to) continue;
        if (crosses(start, end, places[a] ?? ORIGIN, places[b] ?? ORIGIN)) cost += 2;
      }
    }
    for (let k = moves ? 0 : moved; k < (moves ? nodes.length : moved + 1); k++) {
      if (k === from || k === to) continue;
      const near = (nodes[k]?.radius ?? 0) + 8;
      const far = distanceToLine(k === moved ? at : (places[k] ?? ORIGIN), start, end);
      if (far < near) cost += 2 + (near - far) * 0.3;
    }
  }
  return cost;
}
