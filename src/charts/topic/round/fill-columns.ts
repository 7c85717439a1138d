import type { Side } from '#charts/topic/topic-picture.ts';
import { type Column, columnOf, heightOf } from './column.ts';
import { frameOf, type Inside, SIDES } from './column-frame.ts';
import { type CardSizes, cardSizes } from './round-sizes.ts';

/** The two columns inside the rim, before they are placed. */
export interface Columns {
  card: CardSizes;
  right: Column;
  left: Column;
}

/** Rows up to which propositions stand in whole sentences, as long as none is taller than wide columns can bear. */
const WHOLE = { rows: 12, lines: 4, width: 180 };

/** Fills both columns: whole sentences if they fit, smaller type before anything is folded. */
export function fillColumns(inside: Inside, opened: boolean): Columns {
  const { input, sizes, marks } = inside;
  const tries = cardSizes(sizes, input.rows.length <= WHOLE.rows).map(({ card, whole }) => {
    const column = (side: Side) => {
      const { width, room } = frameOf(inside, side);
      return columnOf({
        input,
        marks,
        side,
        width,
        room: opened ? Number.POSITIVE_INFINITY : room,
        card,
        whole,
      });
    };
    return { whole, columns: { card, right: column('right'), left: column('left') } };
  });
  const fitting = tries.find(({ whole, columns }) => {
    if (missingRoom(inside, columns) > 0 || foldedIn(columns) > (input.beyond ?? []).length) return false;
    const filled = SIDES.filter((side) => columns[side].things.length > 0);
    const wide = filled.every((side) => frameOf(inside, side).width >= WHOLE.width);
    return !whole || (wide && longestIn(columns) <= WHOLE.lines);
  });
  const taken = fitting ?? tries.at(-1);
  if (taken === undefined) throw new Error('There is at least one way to write the propositions.');
  return taken.columns;
}

/** How much taller the columns are than the rim has room for. */
export function missingRoom(inside: Inside, columns: Columns): number {
  const missing = SIDES.map((side) => heightOf(columns[side].things) - frameOf(inside, side).room);
  return Math.max(0, ...missing);
}

function foldedIn({ right, left }: Columns): number {
  return right.folded.length + left.folded.length;
}

function longestIn({ right, left }: Columns): number {
  return Math.max(0, ...[...right.things, ...left.things].map(({ lines }) => lines.length));
}
