import type { Point, Rim } from '#charts/rim/rim.ts';
import { textWidth } from '#charts/text-width/text-width.ts';
import * as words from '#words/table-picture.ts';
import type { Joint } from './joints.ts';
import type { TableMeasure } from './size-class.ts';
import type { InputTopic } from './table-input.ts';
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

/** Lays topics on the table at the places found for them. */
export function layoutTopics(
  joints: ReadonlyMap<InputTopic, readonly Joint[]>,
  rim: Rim,
  measure: TableMeasure,
  places: TopicPlaces,
): PlacedTopics {
  const sized = byWeight(sizeTopics(joints, rim, measure));
  return {
    topics: sized.flatMap((node) => {
      const at = places.get(node.topic.id);
      return at === undefined ? [] : [{ ...node, id: node.topic.id, x: at.x, y: at.y }];
    }),
    folded: sized.flatMap(({ topic }) => (places.has(topic.id) ? [] : [topic.id])),
  };
}

/** Core topics first, then the weightier ones. */
export function byWeight(sized: readonly SizedTopic[]): SizedTopic[] {
  return [...sized].sort(
    (a, b) => Number(b.core) - Number(a.core) || b.radius - a.radius || b.topic.positions - a.topic.positions,
  );
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
