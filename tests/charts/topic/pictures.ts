import { lineWidth } from '#charts/topic/break-lines.ts';
import { layoutTopic } from '#charts/topic/layout-topic.ts';
import type { TopicInput } from '#charts/topic/topic-input.ts';
import type { Box, PlacedText, TopicPicture } from '#charts/topic/topic-picture.ts';
import type { Collection } from '#model/collection.ts';
import { indexCollection } from '#query/library.ts';
import { topicGraph } from '#query/topic-graph.ts';
import { topicInput } from '#views/topic/graph/topic-input.ts';

/** Rooms from a small phone to a wide desk, in pixels at a root font size of 16. */
export const ROOMS = [
  { width: 320, height: 828 },
  { width: 340, height: 828 },
  { width: 640, height: 828 },
  { width: 880, height: 760 },
  { width: 1040, height: 828 },
  { width: 1240, height: 920 },
] as const;

/** What every topic of a collection's statements is drawn from. */
export function inputsOf(collection: Collection): TopicInput[] {
  const library = indexCollection(collection);
  return [...library.statements.values()].flatMap((index) =>
    collection.codebook.topics.map((topic) => topicInput(topicGraph(library, index, topic))),
  );
}

/** Every picture of every topic, closed and opened. */
export function picturesOf(
  collection: Collection,
): { name: string; input: TopicInput; picture: TopicPicture }[] {
  return inputsOf(collection).flatMap((input) =>
    ROOMS.flatMap((room) =>
      [false, true].map((opened) => ({
        name: `${input.id} ${room.width} ${opened ? 'opened' : 'closed'}`,
        input,
        picture: layoutTopic(input, { ...room, opened }),
      })),
    ),
  );
}

/** Where something in a picture is, and whether it fills its box only as a disc does. */
export interface Room extends Box {
  name: string;
  disc?: boolean;
}

/** Everything that carries words or is pointed at, with its room; passages lie on the rim and are left out. */
export function boxesOf({ rows, sections, cards, folds, branches, hub }: TopicPicture): Room[] {
  return [
    ...rows.map(({ row, box }) => ({ name: `seat ${row.id}`, ...box })),
    ...rows.map(({ row, mark }) => ({ name: `mark ${row.id}`, disc: true, ...around(mark, mark.size / 2) })),
    ...sections.map(({ text, box }) => ({ name: `section ${text.lines.join(' ')}`, ...box })),
    ...cards.map(({ id, side, box }) => ({ name: `card ${id} ${side}`, ...box })),
    ...folds.map(({ id, box }) => ({ name: `fold ${id}`, ...box })),
    ...branches.map(({ id, box }) => ({ name: `branch ${id}`, ...box })),
    ...(hub.note === null ? [] : [{ name: 'note', ...boxOf(hub.note) }]),
    // The square within its disc.
    { name: 'hub', ...around(hub, hub.r * 0.7) },
  ];
}

/** By how much two things overlap, whichever way it is less; two discs by their distance. */
export function overlap(a: Room, b: Room): number {
  if (a.disc === true && b.disc === true) {
    const apart = Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2);
    return Math.max(0, (a.width + b.width) / 2 - apart);
  }
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, Math.min(across, down));
}

function around({ x, y }: { x: number; y: number }, half: number): Box {
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}

function boxOf({ x, y, lines, anchor, fontSize, lineHeight }: PlacedText): Box {
  const width = Math.max(...lines.map((line) => lineWidth(line, { fontSize })));
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: left, y: y - fontSize * 0.75, width, height: (lines.length - 1) * lineHeight + fontSize };
}

/** Places along a path of lines and curves, so near to each other that no word lies between two. */
export function placesAlong(path: string): { x: number; y: number }[] {
  const places: { x: number; y: number }[] = [];
  let at = { x: 0, y: 0 };
  for (const [, command, numbers = ''] of path.matchAll(/([MLC])([^MLC]*)/g)) {
    const values = numbers
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    const points = values.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: values[i + 1] ?? Number.NaN }] : []));
    const end = points.at(-1);
    if (end === undefined) continue;
    if (command !== 'M')
      for (let step = 0; step <= 60; step++) places.push(between([at, ...points], step / 60));
    at = end;
  }
  return places;
}

/** De Casteljau's construction: a place on the curve that points span. */
function between(points: readonly { x: number; y: number }[], share: number): { x: number; y: number } {
  const [first, ...others] = points;
  if (first === undefined || others.length === 0) return first ?? { x: Number.NaN, y: Number.NaN };
  const nearer = others.map((point, i) => {
    const before = points[i] ?? point;
    return { x: before.x + (point.x - before.x) * share, y: before.y + (point.y - before.y) * share };
  });
  return between(nearer, share);
}
