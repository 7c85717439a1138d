import { group, sum } from 'd3';
import { breakLines } from '#charts/topic/break-lines.ts';
import type { TopicInput, TopicProposition, TopicRow } from '#charts/topic/topic-input.ts';
import { wordsBeside } from '#words/topic-picture.ts';
import type { UprightSizes } from './upright-sizes.ts';

/** A row with its words broken into lines. */
export interface UprightRow {
  row: TopicRow;
  label: string[];
  quote: string[];
  height: number;
}

/** A proposition with its rows below it, or rows that lead to the topic itself. */
export interface UprightCard {
  proposition: TopicProposition | null;
  branch: string;
  lines: string[];
  rows: UprightRow[];
  height: number;
  /** Places of its passages in the statement. */
  ends: { y: number; weight: number }[];
}

/** Every proposition with its rows, and every row that leads to the topic itself, measured for a column's width. */
export function cardsOf(input: TopicInput, sizes: UprightSizes, width: number): UprightCard[] {
  const order = new Map(input.passages.map(({ id }, i) => [id, i]));
  const own = group(input.rows, (row) => row.proposition ?? row.id);
  const card = (
    proposition: TopicProposition | null,
    branch: string,
    rows: readonly TopicRow[],
  ): UprightCard => {
    const lines = proposition === null ? [] : breakLines(proposition.label, { ...sizes.heading, width });
    const measured = rows.map((row) => measureRow(row, sizes, width - sizes.words - sizes.mark / 2 - 3));
    return {
      proposition,
      branch,
      lines,
      rows: measured,
      height: lines.length * sizes.heading.lineHeight + sum(measured, ({ height }) => height) + sizes.gap,
      ends: rows.map(({ passage }) => ({ y: order.get(passage) ?? 0, weight: 1 })),
    };
  };
  return [
    ...input.branches.flatMap(({ id, propositions }) =>
      propositions.flatMap((proposition) => {
        const rows = own.get(proposition.id);
        return rows === undefined ? [] : card(proposition, id, rows);
      }),
    ),
    ...input.rows.filter((row) => row.proposition === null).map((row) => card(null, input.id, [row])),
  ];
}

function measureRow(row: TopicRow, sizes: UprightSizes, width: number): UprightRow {
  const label = breakLines(row.label, { ...sizes.label, width, most: 3 });
  const quote =
    row.quote === '' ? [] : breakLines(wordsBeside(row.quote), { ...sizes.quote, width, font: 'quote' });
  const height = label.length * sizes.label.lineHeight + quote.length * sizes.quote.lineHeight + 7;
  return { row, label, quote, height: Math.max(sizes.row, height) };
}
