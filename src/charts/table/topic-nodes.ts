import { max } from 'd3';
import type { Point, Rim } from '#charts/rim/rim.ts';
import { textWidth } from '#charts/text-width/text-width.ts';
import { wrapText } from '#charts/text-width/wrap-text.ts';
import type { Joint } from './joints.ts';
import type { TableMeasure } from './size-class.ts';
import type { InputTopic } from './table-input.ts';
import type { NodeLink, TopicNode } from './topic-node.ts';

/** A topic with its size and name, not yet placed. */
export interface SizedTopic extends TopicNode {
  topic: InputTopic;
  joints: readonly Joint[];
  lines: string[];
  font: number;
}

/** Air round a topic's box. */
const AIR = { side: 5, above: 4, below: 4 };
/** Of the way from the middle of the table to the middle of a topic's passages. */
const PULL = 0.56;
/** Links of one topic that the search looks at; more are bundled. */
const MOST_LINKS = 7;
/** How much a topic is drawn to the place of the one above it. */
const KINSHIP = 0.35;

/** Sizes topics by the words of the passages about them, and finds where their passages pull them. */
export function sizeTopics(
  joints: ReadonlyMap<InputTopic, readonly Joint[]>,
  rim: Rim,
  measure: TableMeasure,
): SizedTopic[] {
  const { core, further, count, coreRadius, furtherRadius, lineWidth } = measure.topic;
  const wordsOf = (list: readonly Joint[]) =>
    list.reduce((sum, { main, words }) => sum + (main ? words : 0), 0);
  const most = Math.max(1, max(joints.values(), wordsOf) ?? 1);
  const radius = {
    core: radiusBetween(coreRadius, most),
    further: radiusBetween(furtherRadius, most),
  };
  const sized = [...joints].map(([topic, list]): SizedTopic => {
    const font = topic.core ? core : further;
    const lines = font === null ? [] : wrapText(topic.label, font, lineWidth);
    const size = radius[topic.core ? 'core' : 'further'](wordsOf(list));
    const width = Math.max(2 * size, ...lines.map((line) => textWidth(line, font ?? 0)));
    const name = lines.length * (font ?? 0) * 1.06 + (topic.core && count !== null ? count * 1.15 : 0);
    return {
      topic,
      joints: list,
      lines,
      font: font ?? 0,
      core: topic.core,
      radius: size,
      halfWidth: width / 2 + AIR.side,
      up: size + AIR.above,
      down: size + name + AIR.below,
      anchor: anchorOf(list, rim),
      links: linksOf(list, rim, -measure.breadth / 2, topic.core),
    };
  });
  return sized.map((node) => drawnToParent(node, sized));
}

/** Radii by words, from the least to that of most words; areas, not radii, grow evenly with words. */
function radiusBetween(
  [least, greatest]: readonly [number, number],
  most: number,
): (words: number) => number {
  return (words) => {
    const share = Math.sqrt(words / most);
    return least * (1 - share) + greatest * share;
  };
}

function anchorOf(joints: readonly Joint[], rim: Rim): Point {
  let [x, y, weight] = [0, 0, 0];
  for (const { stretch, main, words } of joints) {
    const share = words * (main ? 1 : 0.35);
    const at = rim.at(stretch.piece.middle);
    x += at.x * share;
    y += at.y * share;
    weight += share;
  }
  if (weight === 0) return { x: rim.cx, y: rim.cy };
  return { x: rim.cx + (x / weight - rim.cx) * PULL, y: rim.cy + (y / weight - rim.cy) * PULL };
}

function drawnToParent(node: SizedTopic, all: readonly SizedTopic[]): SizedTopic {
  const parent = all.find(({ topic }) => topic.id === node.topic.parent);
  if (parent === undefined) return node;
  const towards = (own: number, other: number) => own + (other - own) * KINSHIP;
  const anchor = { x: towards(node.anchor.x, parent.anchor.x), y: towards(node.anchor.y, parent.anchor.y) };
  return { ...node, anchor };
}

/** One link for each run of a topic, weighty ones first; those beyond the limit count with the last. */
function linksOf(joints: readonly Joint[], rim: Rim, edge: number, core: boolean): NodeLink[] {
  const runs = new Map<number, { along: number; weight: number }>();
  for (const { run, main } of joints) {
    const full = core ? 1 + run.length / 70 : 0.16;
    runs.set(run.start, { along: run.start + run.length / 2, weight: main ? full : core ? 0.5 : 0.1 });
  }
  return [...runs.values()]
    .sort((a, b) => b.weight - a.weight || a.along - b.along)
    .slice(0, MOST_LINKS)
    .map(({ along, weight }) => ({ from: rim.at(along, edge), outwards: rim.outwards(along), weight }));
}
