import { group, pathRound } from 'd3';
import type { Along } from '#charts/rim/rim-paths.ts';
import { placeStrands } from '#charts/topic/place-strands.ts';
import type { TopicPassage } from '#charts/topic/topic-input.ts';
import type { PlacedPassage, PlacedRow } from '#charts/topic/topic-picture.ts';
import { refitRibbon } from './refit-ribbon.ts';
import type { UprightSizes } from './upright-sizes.ts';

interface Ribbon {
  passages: PlacedPassage[];
  /** With their lines, in text order. */
  rows: PlacedRow[];
  bottom: number;
}

interface RibbonRequest {
  passages: readonly TopicPassage[];
  rows: readonly PlacedRow[];
  from: number;
  to: number;
  sizes: UprightSizes;
}

const THREAD = 4;

/** Lays the ribbon out beside the marks; lines end on it in the order in which their marks stand. */
export function placeRibbon({ passages, rows, from, to, sizes }: RibbonRequest): Ribbon {
  const byPassage = group(rows, ({ row }) => row.passage);
  const counts = new Map([...byPassage].map(([id, own]) => [id, own.length]));
  const { places, length } = refitRibbon(passages, counts, to - from);
  const ends = new Map<PlacedRow, number>();
  for (const [id, own] of byPassage) {
    const along = places.get(id);
    if (along === undefined) continue;
    for (const beside of group(own, ({ side }) => side).values()) {
      const downwards = beside.toSorted((a, b) => a.mark.y - b.mark.y);
      downwards.forEach((placed, i) => {
        ends.set(placed, from + along.start + ((i + 0.5) / downwards.length) * along.length);
      });
    }
  }
  return {
    passages: passages.flatMap((passage) => {
      const along = places.get(passage.id);
      return along === undefined ? [] : placePassage(passage, { ...along, start: from + along.start }, sizes);
    }),
    rows: rows.map((placed) => ({ ...placed, line: lineTo(placed, ends.get(placed) ?? from, sizes) })),
    bottom: from + length,
  };
}

function placePassage(passage: TopicPassage, { start, length }: Along, sizes: UprightSizes): PlacedPassage {
  const { ribbon, columns } = sizes;
  const { id, passages, focal, question } = passage;
  const paths = {
    lines: (at: number) => [`M${short(ribbon.x + at)},${short(start)}v${short(length)}`],
    band: (from: number, to: number) =>
      `M${short(ribbon.x + from)},${short(start)}h${short(to - from)}v${short(length)}h${short(from - to)}z`,
  };
  const beside = columns === 1 ? ribbon.x - 11 : ribbon.x + ribbon.breadth / 2;
  return {
    id,
    passages,
    focal,
    question,
    path: paths.band(0, ribbon.breadth),
    strands: placeStrands(passage, { breadth: ribbon.breadth, thread: THREAD }, paths),
    middle: { x: beside, y: start + length / 2 },
    number: focal ? { x: beside, y: start + 9 } : null,
  };
}

function lineTo({ mark, side }: PlacedRow, y: number, { ribbon }: UprightSizes): string {
  const sign = side === 'right' ? 1 : -1;
  const edge = side === 'right' ? ribbon.x + ribbon.breadth : ribbon.x;
  const end = mark.x - sign * (mark.size / 2 + 2);
  const middle = (edge + end) / 2;
  const path = pathRound(1);
  path.moveTo(end, mark.y);
  path.bezierCurveTo(middle, mark.y, middle, y, edge + sign, y);
  return path.toString();
}

function short(number: number): number {
  return Math.round(number * 10) / 10;
}
