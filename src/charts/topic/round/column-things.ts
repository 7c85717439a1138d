import { group } from 'd3';
import { breakEvenly, lineWidth } from '#charts/topic/break-lines.ts';
import type { TopicInput, TopicProposition } from '#charts/topic/topic-input.ts';
import type { Side } from '#charts/topic/topic-picture.ts';
import { andMore } from '#words/topic-picture.ts';
import type { RimMark } from './rim-mark.ts';
import type { CardSizes } from './round-sizes.ts';

/** Something in a column inside the rim: a proposition, the heading of a branch, room for a line that passes. */
export interface ColumnThing {
  kind: 'card' | 'heading' | 'fold' | 'slot';
  id: string;
  branch: string;
  disputed: boolean;
  /** Whether most of its evidence is on this side; on the other one it only stands again. */
  main: boolean;
  lines: string[];
  height: number;
  /** The rows whose lines end here. */
  marks: readonly RimMark[];
  ends: { y: number; weight: number }[];
}

/** What a column is filled from. */
export interface ColumnRequest {
  input: TopicInput;
  marks: readonly RimMark[];
  side: Side;
  width: number;
  room: number;
  card: CardSizes;
  /** Whether propositions stand in whole sentences. */
  whole: boolean;
}

export const HEADING = { fontSize: 14, lineHeight: 16, air: 14, disc: 10, indent: 24 };
export const FOLD = 32;
const SLOT = 13;
const BLANK = { branch: '', disputed: false, main: true, lines: [] as string[], marks: [], ends: [] };

/** The propositions with evidence on the column's side. One with evidence on both stands in both, so that no line crosses the table. */
export function cardsOf({ input, marks, side, width, card, whole }: ColumnRequest): ColumnThing[] {
  const own = group(marks, ({ row }) => row.proposition);
  return input.branches.flatMap((branch) =>
    branch.propositions.flatMap((proposition): ColumnThing[] => {
      const all = own.get(proposition.id) ?? [];
      const here = all.filter((mark) => mark.side === side);
      if (here.length === 0) return [];
      const lines = breakEvenly(wordsOf(proposition, whole), { fontSize: card.fontSize, width });
      return [
        {
          kind: 'card',
          id: proposition.id,
          branch: branch.id,
          disputed: proposition.disputed,
          main: sideOf(all) === side,
          lines,
          height: lines.length * card.lineHeight + 2 * card.padding,
          marks: here,
          ends: here.map(({ y }) => ({ y, weight: 1 })),
        },
      ];
    }),
  );
}

/** Room between the cards for the lines of rows that lead to the topic itself. */
export function slotsOf({ marks, side }: ColumnRequest): ColumnThing[] {
  return marks
    .filter((mark) => mark.side === side && mark.row.proposition === null)
    .map((mark) => ({
      ...BLANK,
      kind: 'slot',
      id: mark.row.id,
      height: SLOT,
      marks: [mark],
      ends: [{ y: mark.y, weight: 1 }],
    }));
}

/** The name of a topic below the picture's own, over its propositions. */
export function headingOf(block: readonly ColumnThing[], { input, width }: ColumnRequest): ColumnThing[] {
  const branch = input.branches.find(({ id }) => id === block[0]?.branch);
  if (branch === undefined || branch.id === input.id) return [];
  const lines = breakEvenly(branch.label, { ...HEADING, width: width - HEADING.indent, most: 2 });
  const height = lines.length * HEADING.lineHeight + HEADING.air;
  return [
    {
      ...BLANK,
      kind: 'heading',
      id: branch.id,
      branch: branch.id,
      lines,
      height,
      ends: block[0]?.ends ?? [],
    },
  ];
}

/** "and 7 more", with the rows of those that are drawn. */
export function foldOf(folded: readonly ColumnThing[], count: number, side: Side): ColumnThing {
  const marks = folded.flatMap((card) => card.marks);
  return { ...BLANK, kind: 'fold', id: `more-${side}`, lines: [andMore(count)], height: FOLD, marks };
}

/** How wide a thing's longest line is. */
export function widthOf({ lines }: ColumnThing, fontSize: number): number {
  return Math.max(0, ...lines.map((line) => lineWidth(line, { fontSize })));
}

function wordsOf({ label, text }: TopicProposition, whole: boolean): string {
  return whole ? text.replace(/\.$/, '') : label;
}

function sideOf(marks: readonly RimMark[]): Side {
  const right = marks.filter(({ side }) => side === 'right').length;
  return right * 2 >= marks.length ? 'right' : 'left';
}
