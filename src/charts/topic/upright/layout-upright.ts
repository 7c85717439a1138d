import { breakLines } from '#charts/topic/break-lines.ts';
import { baseline, placeHub } from '#charts/topic/place-hub.ts';
import type { TopicInput } from '#charts/topic/topic-input.ts';
import type { PlacedBranch, PlacedCard, PlacedRow, TopicPicture } from '#charts/topic/topic-picture.ts';
import type { TopicSize } from '#charts/topic/topic-size.ts';
import { placeRibbon } from './place-ribbon.ts';
import { FOLD, HEADING, placeBranch, placeCard, placeFold, placeRow } from './place-words.ts';
import { type UprightColumn, uprightColumns } from './upright-column.ts';
import { framesOf, type UprightFrame } from './upright-frame.ts';
import { type UprightSizes, uprightSizes } from './upright-sizes.ts';

/** From the topic's disc, and from the sentence below it, to the first row. */
const BELOW = { disc: 8, note: 26 };
const MARGIN = 14;

/** Lays one topic out along an upright ribbon: propositions with everyone's marks beside the passages. */
export function layoutUpright(input: TopicInput, { width, opened }: TopicSize): TopicPicture {
  const sizes = uprightSizes(width, input.rows.length);
  const hub = sizes.columns === 1 ? hubBeside(input, sizes, width) : hubAbove(input, width);
  const top = bottomOf(hub);
  const frames = framesOf(sizes, width);
  const { columns, folded } = uprightColumns(input, sizes, frames[0]?.width ?? width, opened);
  const filled = frames.map((frame, i) => fillColumn(columns[i], frame, top, input, sizes));
  const shortest = filled.toSorted((a, b) => a.bottom - b.bottom)[0];
  const folds =
    folded.length > 0 && shortest !== undefined
      ? [placeFold(folded, shortest.bottom, shortest.frame, sizes)]
      : [];
  if (folds.length > 0 && shortest !== undefined) shortest.bottom += FOLD;

  const order = new Map(input.rows.map(({ id }, i) => [id, i]));
  const { passages, rows, bottom } = placeRibbon({
    passages: input.passages,
    rows: filled
      .flatMap((column) => column.rows)
      .toSorted((a, b) => (order.get(a.row.id) ?? 0) - (order.get(b.row.id) ?? 0)),
    from: top,
    to: Math.max(...filled.map((column) => column.bottom)) - MARGIN,
    sizes,
  });
  return {
    shape: 'upright',
    width,
    height: Math.round(bottom + MARGIN),
    table: '',
    head: null,
    hub,
    passages,
    sections: [],
    branches: filled.flatMap((column) => column.branches),
    cards: filled.flatMap((column) => column.cards),
    folds,
    rows,
  };
}

interface FilledColumn {
  frame: UprightFrame;
  branches: PlacedBranch[];
  cards: PlacedCard[];
  rows: PlacedRow[];
  bottom: number;
}

function fillColumn(
  column: UprightColumn | undefined,
  frame: UprightFrame,
  top: number,
  { id, branches }: TopicInput,
  sizes: UprightSizes,
): FilledColumn {
  const filled: FilledColumn = { frame, branches: [], cards: [], rows: [], bottom: top };
  for (const block of column ?? []) {
    const heading = branches.find((branch) => branch.id === block.branch && branch.id !== id);
    if (heading !== undefined) {
      filled.branches.push(placeBranch(heading, filled.bottom, frame));
      filled.bottom += HEADING;
    }
    for (const card of block.cards) {
      if (card.proposition !== null)
        filled.cards.push(placeCard(card.proposition, card, filled.bottom, frame, sizes));
      let y = filled.bottom + card.lines.length * sizes.heading.lineHeight;
      for (const row of card.rows) {
        filled.rows.push(placeRow(row, y, frame, sizes));
        y += row.height;
      }
      filled.bottom += card.height;
    }
  }
  return filled;
}

function bottomOf({ y, r, note }: TopicPicture['hub']): number {
  const said = note === null ? 0 : note.y + (note.lines.length - 1) * note.lineHeight + BELOW.note;
  return Math.max(y + r + BELOW.disc, said);
}

/** The topic at the head of the ribbon between two columns. */
function hubAbove(input: TopicInput, width: number): TopicPicture['hub'] {
  return placeHub(input, { x: width / 2, y: 62, fontSize: 20, least: 44, most: 58 });
}

/** On a phone its initial alone; its name stands above the picture. */
function hubBeside({ disc, note }: TopicInput, { ribbon }: UprightSizes, width: number): TopicPicture['hub'] {
  const [x, y, r] = [ribbon.x + ribbon.breadth / 2, 24, 20];
  const words = { fontSize: 15.5, lineHeight: 19 };
  const lines = note === null ? [] : breakLines(note, { ...words, width: width - x - r - 16 });
  const first = baseline(y, lines.length, words.fontSize, words.lineHeight);
  return {
    x,
    y,
    r,
    disc,
    text: { x, y: y + 6.5, lines: [disc.initial], anchor: 'middle', fontSize: 19, lineHeight: 20 },
    note: lines.length === 0 ? null : { x: x + r + 12, y: first, lines, anchor: 'start', ...words },
  };
}
