import type { Rim } from '#charts/rim/rim.ts';
import { bandPath } from '#charts/rim/rim-paths.ts';
import { textWidth } from '#charts/text-width/text-width.ts';
import type { PlacedStretch } from './joints.ts';
import type { TableMeasure } from './size-class.ts';
import type { Box, DrawnStretch, DrawnTopic, Label } from './table-picture.ts';

/** A merely touched topic's strand along the inner edge, with the gap beside it. */
const THREAD = { breadth: 3, gap: 1 };
/** Half the line by which a question's outline is drawn. */
const OUTLINE = 1.1;
/** Draws the rim: main topics side by side, touched ones as a thin inner strand, questions hollow. */
export function drawStretch(stretch: PlacedStretch, rim: Rim, measure: TableMeasure): DrawnStretch {
  const { breadth } = measure;
  const { piece, question } = stretch;
  const half = breadth / 2;
  const { x, y } = rim.at(piece.middle, half + 8);
  return {
    id: stretch.id,
    passages: stretch.passages,
    question,
    start: piece.start,
    length: piece.length,
    bands: bandsOf(stretch, rim, half),
    outline: bandPath(rim, piece, -half, half),
    number: numberOf(stretch, rim, measure),
    beginning: `${numberIn(stretch.passages[0])} ${stretch.beginning}`,
    x,
    y,
  };
}

function bandsOf({ piece, strands, question }: PlacedStretch, rim: Rim, half: number): DrawnStretch['bands'] {
  const touched = strands.filter(({ main }) => !main);
  const main = strands.filter((strand) => strand.main);
  const inner = -half + touched.length * (THREAD.breadth + THREAD.gap);
  // Without a main topic the passage itself is still there.
  const full = main.length > 0 ? main : [{ tone: 0, main: true }];
  const share = (half - inner) / full.length;
  const inset = question ? OUTLINE : 0;
  const along = {
    start: piece.start + Math.min(inset, piece.length / 3),
    length: piece.length - 2 * Math.min(inset, piece.length / 3),
  };
  return [
    ...touched.map(({ tone }, i) => {
      const from = -half + i * (THREAD.breadth + THREAD.gap);
      return { tone, main: false, d: bandPath(rim, piece, from, from + THREAD.breadth) };
    }),
    ...full.map(({ tone }, i) => {
      const from = inner + i * share;
      const to = from + share - (i < full.length - 1 ? THREAD.gap : 0);
      return { tone, main: true, d: bandPath(rim, along, from + inset, to - inset) };
    }),
  ];
}

function numberOf(
  { piece, passages }: PlacedStretch,
  rim: Rim,
  { numbers, breadth }: TableMeasure,
): Label | null {
  if (numbers === null) return null;
  const text =
    passages.length === 1 ? numberIn(passages[0]) : `${numberIn(passages[0])}–${numberIn(passages.at(-1))}`;
  if (textWidth(text, numbers) + 2 > piece.length) return null;
  const { x, y } = rim.at(piece.middle, -breadth / 2 - numbers * 0.85);
  return { text, x, y: y + numbers * 0.34, size: numbers, anchor: 'middle' };
}

/** Leaves out the numbers for which topics leave no room. */
export function clearNumbers(
  stretches: readonly DrawnStretch[],
  topics: readonly DrawnTopic[],
): DrawnStretch[] {
  return stretches.map((stretch) => {
    const { number } = stretch;
    return number !== null && topics.some(({ box }) => lieOn(number, box))
      ? { ...stretch, number: null }
      : stretch;
  });
}

function lieOn({ text, x, y, size }: Label, box: Box): boolean {
  const half = textWidth(text, size) / 2;
  const across = x + half > box.x && x - half < box.x + box.width;
  return across && y > box.y && y - size < box.y + box.height;
}

/** The number that readers know a passage by. */
function numberIn(passage: string | undefined): string {
  return (passage ?? '').replace(/^\D*0*/, '');
}
