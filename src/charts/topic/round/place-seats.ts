import { placeAlong } from '#charts/rim/place-along.ts';
import type { Rim } from '#charts/rim/rim.ts';
import { breakLines, lineWidth } from '#charts/topic/break-lines.ts';
import type { TopicInput } from '#charts/topic/topic-input.ts';
import type { PlacedRow, PlacedSection, Side } from '#charts/topic/topic-picture.ts';
import { sectionTitle, wordsBeside } from '#words/topic-picture.ts';
import { leaderTo } from './lines.ts';
import type { PlacedInside } from './place-inside.ts';
import type { RimMark } from './rim-mark.ts';
import { LEADER, RIM, type RoundSizes, SEAT } from './round-sizes.ts';

interface Outside {
  input: TopicInput;
  rim: Rim;
  sizes: RoundSizes;
  marks: readonly RimMark[];
  height: number;
  lines: PlacedInside['lines'];
}

type Seated =
  | { kind: 'section'; number: number; lines: string[] }
  | { kind: 'row'; mark: RimMark; label: string[]; quote: string[] };
type Sized = Seated & { wanted: number; size: number };

const TITLE = { fontSize: 14, lineHeight: 17 };
const EDGE = 12;

/** Seats whoever stands behind the rows outside the rim, level with them, under the names of their sections. */
export function placeSeats(outside: Outside): { rows: PlacedRow[]; sections: PlacedSection[] } {
  const rows: PlacedRow[] = [];
  const sections: PlacedSection[] = [];
  for (const side of ['right', 'left'] as const) {
    const column = columnOf(outside, side);
    const seated = seatedOf(outside, side, column.width);
    const middles = placeAlong(seated, EDGE, outside.height - EDGE);
    seated.forEach((thing, i) => {
      const middle = middles[i] ?? 0;
      if (thing.kind === 'row') rows.push(rowAt(thing, middle - thing.size / 2, column, outside));
      else sections.push(sectionAt(thing, middle, column));
    });
  }
  return { rows: rows.toSorted((a, b) => orderOf(outside, a) - orderOf(outside, b)), sections };
}

interface SeatColumn {
  side: Side;
  sign: 1 | -1;
  anchor: 'start' | 'end';
  /** Middle of the icons. */
  x: number;
  /** Room for words. */
  width: number;
}

function columnOf({ rim, sizes }: Outside, side: Side): SeatColumn {
  const sign = side === 'right' ? 1 : -1;
  const x = rim.cx + sign * (rim.a + RIM / 2 + LEADER);
  return {
    side,
    sign,
    anchor: side === 'right' ? 'start' : 'end',
    x,
    width: sizes.outer[side] - LEADER - SEAT.topic - EDGE,
  };
}

/** What stands in one column, from top to bottom, and the room that it takes. */
function seatedOf({ input, sizes, marks }: Outside, side: Side, width: number): Sized[] {
  const sections = new Map(input.passages.map((passage) => [passage.id, passage.section]));
  const titles = new Map(input.sections.map(({ number, title }) => [number, title]));
  const { seat, quote } = sizes;
  const own = marks.filter((mark) => mark.side === side).toSorted((a, b) => a.y - b.y);
  return own.flatMap((mark, i): Sized[] => {
    const { row } = mark;
    const number = sections.get(row.passage) ?? 0;
    const before = own[i - 1];
    const opens = before === undefined || sections.get(before.row.passage) !== number;
    const label = breakLines(row.label, { fontSize: seat.fontSize, width, most: 3 });
    const words =
      row.quote === '' || quote.most === 0
        ? []
        : breakLines(wordsBeside(row.quote), { ...quote, width, font: 'quote' });
    const size = label.length * seat.lineHeight + words.length * quote.lineHeight + seat.gap;
    const seated: Sized = { kind: 'row', mark, label, quote: words, wanted: mark.y, size };
    if (!opens) return [seated];
    const title = sectionTitle(number, titles.get(number) ?? '');
    const lines = breakLines(title, { ...TITLE, width: width + SEAT.topic, most: 2 });
    const room = lines.length * TITLE.lineHeight + 8;
    return [{ kind: 'section', number, lines, wanted: mark.y - (size + room) / 2, size: room }, seated];
  });
}

function rowAt(
  { mark, label, quote }: Extract<Sized, { kind: 'row' }>,
  top: number,
  { side, sign, anchor, x }: SeatColumn,
  { rim, sizes, lines }: Outside,
): PlacedRow {
  const { row, along } = mark;
  const { fontSize, lineHeight, gap } = sizes.seat;
  const inner = top + gap / 2;
  const seat = { x, y: inner + lineHeight / 2 };
  const words = x + sign * (row.kind === 'relation' ? SEAT.topic : SEAT.actor);
  const widest = Math.max(
    ...label.map((line) => lineWidth(line, { fontSize })),
    ...quote.map((line) => lineWidth(line, { ...sizes.quote, font: 'quote' })),
  );
  const quoteTop = inner + label.length * lineHeight;
  const far = words + sign * widest;
  return {
    row,
    side,
    mark: { x: mark.x, y: mark.y, size: sizes.mark },
    line: lines.get(row.id)?.line ?? '',
    stub: lines.get(row.id)?.stub ?? null,
    leader: leaderTo(seat, sign, rim, along),
    seat,
    label: { x: words, y: seat.y + fontSize * 0.34, lines: label, anchor, fontSize, lineHeight },
    quote:
      quote.length === 0
        ? null
        : { x: words, y: quoteTop + sizes.quote.lineHeight * 0.72, lines: quote, anchor, ...sizes.quote },
    box: {
      x: Math.min(x - sign * SEAT.topic, far),
      y: inner,
      width: Math.abs(far - x) + SEAT.topic,
      height: label.length * lineHeight + quote.length * sizes.quote.lineHeight,
    },
  };
}

function sectionAt(
  { number, lines }: Extract<Sized, { kind: 'section' }>,
  middle: number,
  column: SeatColumn,
): PlacedSection {
  const { sign, anchor } = column;
  const x = column.x - sign * 7;
  const width = Math.max(...lines.map((line) => lineWidth(line, TITLE)));
  const height = lines.length * TITLE.lineHeight;
  return {
    number,
    text: { x, y: middle - height / 2 + TITLE.fontSize * 0.9, lines, anchor, ...TITLE },
    box: { x: sign > 0 ? x : x - width, y: middle - height / 2, width, height },
  };
}

function orderOf({ marks }: Outside, placed: PlacedRow): number {
  return marks.findIndex(({ row }) => row === placed.row);
}
