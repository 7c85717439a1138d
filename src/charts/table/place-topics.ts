import { randomLcg } from 'd3';
import type { Point } from '#charts/rim/rim.ts';
import type { Steps } from '#charts/steps.ts';
import { type TopicCost, topicCost } from './topic-cost.ts';
import { type Board, isOnTable, overlapOf } from './topic-node.ts';

/** Moves tried for each topic in each of the three rounds, fewer where many topics make each of them dear. */
const MOVES_EACH = 600;
const MOST_LOOKS = 90_000;
/** Searches begin anew from each of these until one leaves nothing misplaced. */
const SEEDS = [0.423, 0.19, 0.84];
/** How often what is misplaced is moved elsewhere, and how fine the grid is on which it looks for a place. */
const REPAIRS = 4;
const GRID = 9;
/** Places are rounded, so that neighbours may overlap by less than this; all have more air about them. */
const SLACK = 0.3;
/** How much worse a move may be at first. */
const HEAT = 14;

/** Moves between two rests. */
const STEP = 100;

/** Finds each topic a place on the table by seeded annealing. The same board gives the same places. */
export function* placeTopics(board: Board): Steps<Point[]> {
  let places: Point[] = [];
  for (const seed of SEEDS) {
    places = yield* search(board, randomLcg(seed));
    if (misplaced(board, places).length === 0) break;
  }
  return places;
}

/** Core topics first, then the further ones round them, then all together in small steps. */
function* search(board: Board, random: () => number): Steps<Point[]> {
  const { nodes, relations } = board;
  const places = nodes.map(({ anchor }) => anchor);
  const core = nodes.flatMap((node, i) => (node.core ? [i] : []));
  const further = nodes.flatMap((node, i) => (node.core ? [] : [i]));

  // Core topics come first in a board, so that their numbers hold when they are alone.
  const alone = {
    ...board,
    nodes: core.flatMap((i) => nodes[i] ?? []),
    relations: relations.filter((pair) => pair.every((i) => nodes[i]?.core)),
  };
  const first = topicCost(alone, places.slice(0, core.length));
  yield* anneal(alone, first, core, { moves: movesFor(core.length), heat: HEAT, random });

  const all = topicCost(board, [...first.places(), ...places.slice(core.length)]);
  yield* anneal(board, all, further, { moves: movesFor(further.length), heat: HEAT, random });
  const both = [...core, ...further];
  yield* anneal(board, all, both, { moves: movesFor(nodes.length), heat: 1, random });
  for (let round = 0; round < REPAIRS && repair(board, all); round++)
    yield* anneal(board, all, both, { moves: movesFor(nodes.length) / 4, heat: 0.5, random });
  // To a tenth of a pixel, so that places which were kept as text draw the very same picture.
  return all.places().map(({ x, y }) => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }));
}

function movesFor(count: number): number {
  return Math.min(MOVES_EACH * count, MOST_LOOKS / Math.max(1, count));
}

interface Annealing {
  moves: number;
  heat: number;
  random: () => number;
}

/** Tries moves of the listed topics; worse ones are taken ever more rarely, in the end none. */
function* anneal(
  { nodes, rim }: Board,
  cost: TopicCost,
  list: readonly number[],
  { moves, heat, random }: Annealing,
): Steps<void> {
  for (let move = 0; move < moves; move++) {
    if (move % STEP === 0) yield;
    const left = 1 - move / moves;
    const i = list[Math.floor(random() * list.length)] ?? 0;
    const node = nodes[i];
    const from = cost.places()[i];
    if (node === undefined || from === undefined) continue;
    const leap = random() < 0.25 * left;
    const base = leap ? node.anchor : from;
    const reach = leap ? 1.2 : 0.02 + (heat === HEAT ? 0.3 : 0.12) * left;
    const to = {
      x: base.x + (random() - 0.5) * rim.a * reach,
      y: base.y + (random() - 0.5) * rim.b * reach,
    };
    const limit = -Math.log(random()) * heat * left ** 2;
    if (cost.allows(i, to, limit)) cost.accept();
  }
}

/** Moves what is misplaced to the best place of a grid over the whole table; whether anything was. */
function repair(board: Board, cost: TopicCost): boolean {
  const { a, b, cx, cy } = board.rim;
  const bad = misplaced(board, cost.places());
  for (const i of bad.toReversed()) {
    for (let across = -GRID; across <= GRID; across++)
      for (let down = -GRID; down <= GRID; down++) {
        const to = { x: cx + (across / GRID) * a, y: cy + (down / GRID) * b };
        if (cost.allows(i, to, 0)) cost.accept();
      }
  }
  return bad.length > 0;
}

/** The topics that overlap another one or lie off the table, as numbers in the board's order. */
export function misplaced(board: Board, places: readonly Point[]): number[] {
  return board.nodes.flatMap((node, i) => {
    const at = places[i];
    if (at === undefined) return [];
    const bad =
      !isOnTable({ ...board, inset: board.inset - SLACK }, node, at) ||
      board.nodes.some((other, j) => {
        const place = places[j];
        return j !== i && place !== undefined && overlapOf(node, at, other, place) > SLACK;
      });
    return bad ? [i] : [];
  });
}
