import type { Rim } from '#charts/rim/rim.ts';
import { wrapText } from '#charts/text-width/wrap-text.ts';
import type { PlacedStretch } from './joints.ts';
import type { SeatMeasure } from './size-class.ts';
import type { InputActor } from './table-input.ts';

/** A row of the column of seats on one side of the table. */
export type Row =
  | { kind: 'heading'; section: number; height: number; wanted: number }
  | { kind: 'seat'; seat: Seat; height: number; wanted: number }
  | { kind: 'fold'; section: number; actors: string[]; height: number; wanted: number };

/** An actor at its place on the rim. */
export interface Seat {
  actor: InputActor;
  section: number;
  lines: string[];
  /** Where its leader leaves the rim, in pixels from the head. */
  along: number;
}

/** Who sits where: both sides from top to bottom. */
export interface Seating {
  right: Row[];
  left: Row[];
}

interface Room {
  rim: Rim;
  stretches: readonly PlacedStretch[];
  seats: SeatMeasure;
  /** Height of a side. */
  height: number;
}

/** The name of two lines takes more than one row, but less than two. */
const SECOND_LINE = 0.62;
const HEADING = 1.4;
/** How far beyond the foot of the table a seat may change sides, as a share of the way round. */
const SWAY = 0.14;

/**
 * Seats actors by weight as long as both sides have room, in the order of the passages at which they sit, so
 * that no two leaders cross. The others of each section are folded.
 */
export function seatActors(actors: readonly InputActor[], room: Room): Seating {
  const seatable = actors.filter(({ positions }) => room.seats.mentioned || positions > 0);
  for (let count = Math.min(room.seats.most, seatable.length); ; count--) {
    const seated = seatable.slice(0, count);
    const sides = sidesOf(seated, actors, room);
    if (count === 0 || (heightOf(sides.right) <= room.height && heightOf(sides.left) <= room.height))
      return sides;
  }
}

function sidesOf(seated: readonly InputActor[], actors: readonly InputActor[], room: Room): Seating {
  const seats = seatsOf(seated, room);
  const hidden = foldedBySection(seated, actors, room);
  const { length } = room.rim;
  let best: { sides: Seating; cost: number } | null = null;
  for (let split = 0; split <= seats.length; split++) {
    const before = seats[split - 1]?.along ?? 0;
    const after = seats[split]?.along ?? length;
    // Those near the foot may sit on either side; the others sit where they are.
    if (before > length * (0.5 + SWAY) || after < length * (0.5 - SWAY)) continue;
    const sides = {
      right: rowsOf(seats.slice(0, split), hidden, 'right', room),
      left: rowsOf(seats.slice(split), hidden, 'left', room),
    };
    const strays = seats.reduce((sum, { along }, i) => {
      const beyond = i < split ? along - length / 2 : length / 2 - along;
      return sum + Math.max(0, beyond);
    }, 0);
    const cost = Math.abs(heightOf(sides.right) - heightOf(sides.left)) + strays * 0.25;
    if (best === null || cost < best.cost) best = { sides, cost };
  }
  return best?.sides ?? { right: [], left: [] };
}

/** Seats in the order of the rim; those of one passage share its length. */
function seatsOf(seated: readonly InputActor[], { stretches, seats: { font, nameWidth } }: Room): Seat[] {
  return stretches.flatMap(({ passages, section, piece }) => {
    const here = seated.filter(({ passage }) => passages.includes(passage));
    return here.map((actor, i) => ({
      actor,
      section,
      lines: wrapText(actor.name, font, nameWidth),
      along: piece.start + (piece.length * (i + 0.5)) / here.length,
    }));
  });
}

/** Those without a seat, by the section in which they would have it. */
function foldedBySection(
  seated: readonly InputActor[],
  actors: readonly InputActor[],
  { stretches }: Room,
): Map<number, string[]> {
  const sectionOf = new Map(
    stretches.flatMap(({ passages, section }) => passages.map((passage) => [passage, section])),
  );
  const seatedIds = new Set(seated.map(({ id }) => id));
  const folded = new Map<number, string[]>();
  for (const { id, passage } of actors) {
    const section = sectionOf.get(passage);
    if (seatedIds.has(id) || section === undefined) continue;
    const list = folded.get(section) ?? [];
    list.push(id);
    folded.set(section, list);
  }
  return folded;
}

/**
 * The rows of one side from top to bottom, under the headings of their sections. A section that sits on both
 * sides is folded on the one where it ends; one without any seat is folded where it lies.
 */
function rowsOf(
  seats: readonly Seat[],
  hidden: ReadonlyMap<number, string[]>,
  side: 'left' | 'right',
  { rim, stretches, seats: { row } }: Room,
): Row[] {
  const half = rim.length / 2;
  const lastOf = new Map<number, number>();
  for (const { section, piece } of stretches) lastOf.set(section, piece.start + piece.length);
  const here = new Set(seats.map(({ section }) => section));
  for (const section of hidden.keys())
    if ((lastOf.get(section) ?? 0) <= half === (side === 'right')) here.add(section);
  const sections = [...here].sort((a, b) => (side === 'right' ? a - b : b - a));
  return sections.flatMap((section): Row[] => {
    const own = seats.filter((seat) => seat.section === section);
    const inOrder = side === 'right' ? own : own.toReversed();
    const middles = inOrder.map(({ along }) => rim.at(along).y);
    const endsHere = (lastOf.get(section) ?? 0) <= half === (side === 'right');
    const folded = endsHere ? (hidden.get(section) ?? []) : [];
    const end = rim.at(lastOf.get(section) ?? 0).y;
    if (own.length === 0 && folded.length === 0) return [];
    return [
      { kind: 'heading', section, height: row * HEADING, wanted: (middles[0] ?? end) - row },
      ...inOrder.map(
        (seat, i): Row => ({
          kind: 'seat',
          seat,
          height: row * (1 + (seat.lines.length - 1) * SECOND_LINE),
          wanted: middles[i] ?? end,
        }),
      ),
      ...(folded.length > 0
        ? [
            {
              kind: 'fold' as const,
              section,
              actors: folded,
              height: row,
              wanted: (middles.at(-1) ?? end) + row,
            },
          ]
        : []),
    ];
  });
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}
