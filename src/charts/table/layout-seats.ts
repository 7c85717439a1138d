import { pathRound } from 'd3';
import { placeAlong } from '#charts/rim/place-along.ts';
import type { Rim } from '#charts/rim/rim.ts';
import { fitText, textWidth } from '#charts/text-width/text-width.ts';
import * as words from '#words/table-picture.ts';
import type { PlacedStretch } from './joints.ts';
import { partsOf } from './parts.ts';
import { type Row, type Seat, seatActors } from './seating.ts';
import type { SeatMeasure, TableMeasure } from './size-class.ts';
import type { TableInput } from './table-input.ts';
import type { Box, DrawnFold, DrawnSeat, Label } from './table-picture.ts';

interface DrawnSeats {
  seats: DrawnSeat[];
  headings: Label[];
  folds: DrawnFold[];
}

/** Between the ends of a side and the frame; above the left side is room for what can be done with the table. */
const MARGIN = 8;
const TOOLS = 52;
/** Actors sit under at most so many headings. */
const MOST_PARTS = 12;
/** From the middle of a seat's sign to its name, and to the end of its leader. */
const NAME_GAP = 11;
const LEADER_GAP = 8;

/** Lays out the two columns of seats, with their leaders to the rim. */
export function layoutSeats(
  input: TableInput,
  stretches: readonly PlacedStretch[],
  rim: Rim,
  measure: TableMeasure,
): DrawnSeats {
  const { seats, height } = measure;
  if (seats === null) return { seats: [], headings: [], folds: [] };
  const parts = partsOf(input.sections, MOST_PARTS);
  const partOf = new Map(
    parts.flatMap(({ number, sections }) => sections.map((section) => [section, number])),
  );
  const titles = new Map(parts.map(({ number, title }) => [number, title]));
  const sides = seatActors(input.actors, {
    rim,
    stretches: stretches.map((stretch) => ({ ...stretch, section: partOf.get(stretch.section) ?? 0 })),
    seats,
    height: height - MARGIN - TOOLS,
  });
  const drawn: DrawnSeats = { seats: [], headings: [], folds: [] };
  for (const side of ['right', 'left'] as const) {
    const column = columnOn(side, rim, measure, seats);
    const rows = sides[side];
    const middles = placeAlong(
      rows.map(({ wanted, height: size }) => ({ wanted, size })),
      side === 'left' ? TOOLS : MARGIN,
      height - MARGIN,
    );
    rows.forEach((row, i) => {
      const y = middles[i] ?? 0;
      if (row.kind === 'seat') drawn.seats.push(drawSeat(row.seat, y, column));
      else if (row.kind === 'fold') drawn.folds.push(drawFold(row, y, titles.get(row.section) ?? '', column));
      else drawn.headings.push(drawHeading(titles.get(row.section) ?? '', y, column));
    });
  }
  return drawn;
}

/** One side's column: everything in it begins at the same distance from the rim. */
interface Column {
  side: 'left' | 'right';
  /** 1 where away from the table is to the right. */
  out: 1 | -1;
  /** The middle of its seats' signs. */
  x: number;
  anchor: 'start' | 'end';
  rim: Rim;
  breadth: number;
  seats: SeatMeasure;
}

function columnOn(side: 'left' | 'right', rim: Rim, { breadth }: TableMeasure, seats: SeatMeasure): Column {
  const out = side === 'right' ? 1 : -1;
  const x = rim.cx + out * (rim.a + breadth / 2 + seats.leader);
  return { side, out, x, anchor: side === 'right' ? 'start' : 'end', rim, breadth, seats };
}

function drawSeat({ actor, lines, along }: Seat, y: number, column: Column): DrawnSeat {
  const { side, out, x, anchor, seats } = column;
  const { font, row } = seats;
  const step = row * 0.66;
  const width = NAME_GAP + Math.max(...lines.map((line) => textWidth(line, font)));
  const height = row + (lines.length - 1) * step;
  return {
    id: actor.id,
    kind: actor.kind,
    holds: actor.positions > 0,
    passage: actor.passage,
    side,
    x,
    y,
    name: lines.map((text, i) => ({
      text,
      x: x + out * NAME_GAP,
      y: y + font * 0.34 + (i - (lines.length - 1) / 2) * step,
      size: font,
      anchor,
    })),
    leader: leaderPath(along, y, column),
    box: boxOf(x - out * LEADER_GAP, y, width + LEADER_GAP, height, out),
  };
}

function drawFold(row: Extract<Row, { kind: 'fold' }>, y: number, title: string, column: Column): DrawnFold {
  const { side, out, x, anchor, seats } = column;
  const text = words.andMore(row.actors.length);
  const label: Label = { text, x: x + out * NAME_GAP, y: y + seats.font * 0.34, size: seats.font, anchor };
  const width = NAME_GAP + textWidth(text, seats.font);
  return {
    id: `fold-${row.section}`,
    title,
    actors: row.actors,
    side,
    label,
    box: boxOf(x - out * LEADER_GAP, y, width + LEADER_GAP, seats.row, out),
  };
}

/** A heading stands low in its row, near to what it heads. */
function drawHeading(title: string, y: number, { out, x, anchor, seats }: Column): Label {
  const { heading, nameWidth, row } = seats;
  const text = fitText(title, heading, nameWidth + NAME_GAP + LEADER_GAP);
  return { text, x: x - out * 5, y: y + row * 0.2 + heading * 0.34, size: heading, anchor };
}

/** From the rim, at a right angle to it, to the seat, level with it. */
function leaderPath(along: number, y: number, { out, x, rim, breadth }: Column): string {
  const edge = breadth / 2 + 3;
  const from = rim.at(along, edge);
  const off = rim.outwards(along);
  const end = x - out * LEADER_GAP;
  const level = Math.max(20, Math.abs(end - from.x) * 0.5);
  const path = pathRound(1);
  path.moveTo(from.x, from.y);
  path.bezierCurveTo(from.x + off.x * 22, from.y + off.y * 22, end - out * level, y, end, y);
  return path.toString();
}

function boxOf(x: number, y: number, width: number, height: number, out: 1 | -1): Box {
  return { x: out === 1 ? x : x - width, y: y - height / 2, width, height };
}
