import { sum } from 'd3';
import { placeAlong } from '#charts/rim/place-along.ts';
import { baseline } from '#charts/topic/place-hub.ts';
import type { TopicInput } from '#charts/topic/topic-input.ts';
import type { Box, PlacedRow, PlacedText, TopicPicture } from '#charts/topic/topic-picture.ts';
import { type ColumnFrame, frameOf, type Inside, SIDES } from './column-frame.ts';
import { type ColumnThing, HEADING, widthOf } from './column-things.ts';
import type { Columns } from './fill-columns.ts';
import { lineThroughGap, lineToRim, stub, treeTo } from './lines.ts';
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
    things.forEach((thing, i) => {
      const y = middles[i] ?? rim.cy;
      for (const [id, line] of linesOf(thing, y, frame, inside)) lines.set(id, line);
      const { id, branch, disputed } = thing;
      const { text, box, reach } = wordsOf(thing, y, frame, columns.card);
      if (thing.kind === 'card') {
        const tree = treeTo(hub, { x: frame.outer - frame.sign * (reach + BESIDE.inner), y });
        placed.cards.push({ id, branch, disputed, text, box, tree });
      } else if (thing.kind === 'fold') placed.folds.push({ id, propositions: folded, text, box });
      else if (thing.kind === 'heading') placed.branches.push(...branchAt(thing, text, box, frame, input));
    });
  }
  return { ...placed, lines };
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

function linesOf(thing: ColumnThing, y: number, { sign, outer, inner }: ColumnFrame, { rim, hub }: Inside) {
  const from = { x: outer + sign * BESIDE.outer, y };
  const gap = { x: (inner + outer) / 2, y };
  return thing.marks.map(({ row, along }): [string, Line] => [
    row.id,
    thing.kind === 'slot'
      ? { line: lineThroughGap(hub, gap, rim, along), stub: null }
      : { line: lineToRim(from, sign, rim, along), stub: thing.kind === 'fold' ? stub(rim, along) : null },
  ]);
}

function meanOf({ ends }: ColumnThing, otherwise: number): number {
  const weight = sum(ends, (end) => end.weight);
  return weight === 0 ? otherwise : sum(ends, (end) => end.y * end.weight) / weight;
}
