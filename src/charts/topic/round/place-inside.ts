import { range, sum } from 'd3';
import { placeAlong } from '#charts/rim/place-along.ts';
import type { Point } from '#charts/rim/rim.ts';
import { baseline } from '#charts/topic/place-hub.ts';
import type { TopicInput } from '#charts/topic/topic-input.ts';
import type { Box, PlacedRow, PlacedText, TopicPicture } from '#charts/topic/topic-picture.ts';
import { type ColumnFrame, frameOf, type Inside, SIDES } from './column-frame.ts';
import { type ColumnThing, HEADING, widthOf } from './column-things.ts';
import type { Columns } from './fill-columns.ts';
import { type Column, lineThroughGap, lineToRim, stub, treeTo } from './lines.ts';
import type { CardSizes } from './round-sizes.ts';

export type Line = Pick<PlacedRow, 'line' | 'stub'>;

/** What stands inside the rim, and by row where its line runs. */
export interface PlacedInside extends Pick<TopicPicture, 'branches' | 'cards' | 'folds'> {
  lines: ReadonlyMap<string, Line>;
}

/** From the words of a card to the lines that end there, and to the line from the topic. */
const BESIDE = { outer: 8, inner: 10 };
/** How far a card reaches beyond its words. */
const EDGE = 6;

/** Places what is inside the rim, level with the marks that it is joined to as far as there is room. */
export function placeInside(inside: Inside, columns: Columns): PlacedInside {
  const { input, rim, hub } = inside;
  const placed: Omit<PlacedInside, 'lines'> = { branches: [], cards: [], folds: [] };
  const lines = new Map<string, Line>();
  for (const side of SIDES) {
    const { things, folded } = columns[side];
    const frame = frameOf(inside, side);
    const [top, bottom] = [rim.cy - frame.room / 2, rim.cy + frame.room / 2];
    const middles = placeAlong(
      things.map((thing) => ({ wanted: meanOf(thing, bottom), size: thing.height })),
      top,
      bottom,
    );
    const worded = things.map((thing, i) => {
      const y = middles[i] ?? rim.cy;
      return { thing, y, ...wordsOf(thing, y, frame, columns.card) };
    });
    const widest = Math.max(0, ...worded.map(({ reach }) => reach));
    /** Nearer to the topic than any word of the column. */
    const clear = frame.outer - frame.sign * (widest + BESIDE.inner);
    const boxes = worded.flatMap((one) => (one.reach > 0 ? one.box : []));
    const column = {
      sign: frame.sign,
      edge: frame.outer + frame.sign * BESIDE.outer,
      top: Math.min(...boxes.map((box) => box.y)),
      bottom: Math.max(...boxes.map((box) => box.y + box.height)),
    };
    for (const { thing, y, text, box, reach } of worded) {
      for (const [id, line] of linesOf(thing, { x: clear, y }, column, inside)) lines.set(id, line);
      const { id, branch, disputed } = thing;
      if (thing.kind === 'card') {
        const end = { x: frame.outer - frame.sign * (reach + BESIDE.inner), y };
        const others = worded.filter((one) => one.thing !== thing && one.reach > 0).map((one) => one.box);
        const tree = treeTo(hub, end, isFree(hub, end, others) ? null : { x: clear, y });
        placed.cards.push({ id, side, branch, disputed, text, box, tree });
      } else if (thing.kind === 'fold') placed.folds.push({ id, propositions: folded, text, box });
      else if (thing.kind === 'heading') placed.branches.push(...branchAt(thing, text, box, frame, input));
    }
  }
  return { ...placed, lines };
}

/** Whether a straight line between two places keeps clear of all boxes. */
function isFree(from: Point, to: Point, boxes: readonly Box[]): boolean {
  return range(0, 1.01, 0.02).every((share) => {
    const [x, y] = [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share];
    return boxes.every((box) => x < box.x || x > box.x + box.width || y < box.y || y > box.y + box.height);
  });
}

/** The words of a thing, flush with the side of the rim. */
function wordsOf(thing: ColumnThing, y: number, { side, sign, outer }: ColumnFrame, card: CardSizes) {
  const heading = thing.kind === 'heading';
  const { fontSize, lineHeight } = heading ? HEADING : card;
  const indent = heading ? HEADING.indent : 0;
  const reach = indent + widthOf(thing, fontSize);
  const text: PlacedText = {
    x: outer - sign * indent,
    // A heading stands nearer to what it is over.
    y: baseline(heading ? y + 4 : y, thing.lines.length, fontSize, lineHeight),
    lines: thing.lines,
    anchor: side === 'right' ? 'end' : 'start',
    fontSize,
    lineHeight,
  };
  const box: Box = {
    x: sign > 0 ? outer - reach - EDGE : outer - EDGE,
    y: y - thing.height / 2 + 2,
    width: reach + 2 * EDGE,
    height: thing.height - 4,
  };
  return { text, box, reach };
}

function branchAt(
  { branch: id }: ColumnThing,
  text: PlacedText,
  box: Box,
  { side, sign, outer }: ColumnFrame,
  { branches }: TopicInput,
): TopicPicture['branches'] {
  const branch = branches.find((one) => one.id === id);
  if (branch === undefined) return [];
  const place = { x: outer - sign * HEADING.disc, y: text.y - text.fontSize * 0.34, r: HEADING.disc };
  return [{ id: `${id}-${side}`, branch, text, box, place }];
}

function linesOf(thing: ColumnThing, gap: Point, column: Column, { rim, hub }: Inside) {
  return thing.marks.map(({ row, along }): [string, Line] => [
    row.id,
    thing.kind === 'slot'
      ? { line: lineThroughGap(hub, gap, column, rim, along), stub: null }
      : {
          line: lineToRim(gap.y, column, rim, along),
          stub: thing.kind === 'fold' ? stub(rim, along) : null,
        },
  ]);
}

function meanOf({ ends }: ColumnThing, otherwise: number): number {
  const weight = sum(ends, (end) => end.weight);
  return weight === 0 ? otherwise : sum(ends, (end) => end.y * end.weight) / weight;
}
