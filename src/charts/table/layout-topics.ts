import type { Point, Rim } from '#charts/rim/rim.ts';
import type { Steps } from '#charts/steps.ts';
import { textWidth } from '#charts/text-width/text-width.ts';
import * as words from '#words/table-picture.ts';
import type { Joint } from './joints.ts';
import { misplaced, placeTopics } from './place-topics.ts';
import type { TableMeasure } from './size-class.ts';
import type { InputTopic, TableInput } from './table-input.ts';
import type { DrawnTopic } from './table-picture.ts';
import { type SizedTopic, sizeTopics } from './topic-nodes.ts';

/** A topic on the table. */
export interface PlacedTopic extends SizedTopic, Point {
  id: string;
}

/** Where topics lie, by their ids. */
export type TopicPlaces = ReadonlyMap<string, Point>;

interface PlacedTopics {
  topics: PlacedTopic[];
  /** Those for which there is no room. */
  folded: string[];
}

/**
 * Lays topics on the table so that no two overlap. Where there is no room for all, those of least weight are
 * folded: further topics before core ones. Places found earlier for the same input spare the search.
 */
export function* layoutTopics(
  joints: ReadonlyMap<InputTopic, readonly Joint[]>,
  relations: TableInput['relations'],
  rim: Rim,
  measure: TableMeasure,
  kept: TopicPlaces | null,
): Steps<PlacedTopics> {
  const inset = measure.breadth / 2 + (measure.numbers === null ? 4 : measure.numbers + 6);
  const all = byWeight(sizeTopics(joints, rim, measure));
  if (kept !== null) return placedAt(all, kept);
  let sized = withRoom(all.slice(0, measure.topic.most), rim, inset);
  for (;;) {
    const board = { rim, inset, nodes: sized, relations: pairsOf(relations, sized) };
    const places = yield* placeTopics(board);
    const bad = misplaced(board, places);
    if (bad.length === 0)
      return placedAt(all, new Map(sized.map(({ topic, anchor }, i) => [topic.id, places[i] ?? anchor])));
    const further = bad.filter((i) => !sized[i]?.core);
    const worst = further.length > 0 ? further : [sized.length - 1];
    // Of those in each other's way, about half make room for the others.
    const out = new Set(worst.slice(Math.floor(worst.length / 2)));
    sized = sized.filter((_, i) => !out.has(i));
  }
}

function placedAt(all: readonly SizedTopic[], places: TopicPlaces): PlacedTopics {
  return {
    topics: all.flatMap((node) => {
      const at = places.get(node.topic.id);
      return at === undefined ? [] : [{ ...node, id: node.topic.id, x: at.x, y: at.y }];
    }),
    folded: all.flatMap(({ topic }) => (places.has(topic.id) ? [] : [topic.id])),
  };
}

/** So much of the table may be covered; beyond that no search finds room. */
const FULL = 0.72;
/** The area of the superellipse as a share of the rectangle round it, for exponents about 2.7. */
const ROUNDNESS = 0.87;

function withRoom(sized: readonly SizedTopic[], rim: Rim, inset: number): SizedTopic[] {
  let room = ROUNDNESS * 4 * (rim.a - inset) * (rim.b - inset) * FULL;
  return sized.filter(({ halfWidth, up, down }) => {
    room -= 2 * halfWidth * (up + down);
    return room >= 0;
  });
}

function byWeight(sized: readonly SizedTopic[]): SizedTopic[] {
  return [...sized].sort(
    (a, b) => Number(b.core) - Number(a.core) || b.radius - a.radius || b.topic.positions - a.topic.positions,
  );
}

function pairsOf(relations: TableInput['relations'], sized: readonly SizedTopic[]): [number, number][] {
  const places = new Map(sized.map(({ topic }, i) => [topic.id, i]));
  const pairs = relations.flatMap(({ from, to }): [string, [number, number]][] => {
    const [a, b] = [places.get(from), places.get(to)];
    if (a === undefined || b === undefined || a === b) return [];
    return [[`${Math.min(a, b)} ${Math.max(a, b)}`, [a, b]]];
  });
  return [...new Map(pairs).values()];
}

/** A placed topic as it is drawn. */
export function drawTopic(placed: PlacedTopic, measure: TableMeasure): DrawnTopic {
  const { topic, x, y, radius, core, lines, font } = placed;
  const { count } = measure.topic;
  const initial = core ? Math.max(font, radius * 0.8) : radius * 1.1;
  const nameAt = y + radius + font * 0.98;
  const counted = core && count !== null;
  const size = font;
  const width = Math.max(2 * radius, ...lines.map((line) => textWidth(line, font)));
  const label = (text: string, at: number, fontSize: number) =>
    ({ text, x, y: at, size: fontSize, anchor: 'middle' }) as const;
  return {
    id: placed.id,
    x,
    y,
    radius,
    core,
    tone: topic.tone,
    initial: label(topic.initial, y + initial * 0.35, initial),
    name: lines.map((line, i) => label(line, nameAt + i * font * 1.06, size)),
    count: counted
      ? label(
          words.positionsOn(topic.positions),
          nameAt + (lines.length - 1) * font * 1.06 + count * 1.15,
          count,
        )
      : null,
    box: {
      x: x - width / 2,
      y: y - radius,
      width,
      height: placed.down - 4 + radius,
    },
  };
}
