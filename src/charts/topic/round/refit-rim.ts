import { range, sum } from 'd3';
import type { Along } from '#charts/rim/rim-paths.ts';
import type { TopicPassage, TopicRow } from '#charts/topic/topic-input.ts';
import { GAP, gapBetween, type MeasuredSide, measureSide, SECTION_GAP } from './measure-side.ts';

export interface Refitting {
  passages: readonly TopicPassage[];
  rows: readonly TopicRow[];
  /** How many rows stand on the right; the others stand on the left. */
  onRight: number;
  /** All the way round. */
  length: number;
  /** The stretch of the right side on which rows may stand; that of the left is its mirror image. */
  side: { from: number; to: number };
  /** The most and the least room of a mark along the rim. */
  pitch: { most: number; least: number };
}

/** A rim refitted to one topic. */
export interface Refitted {
  /** In text order. */
  passages: (Along & { id: string })[];
  /** Where each row's mark stands, in pixels from the head. */
  marks: ReadonlyMap<string, number>;
}

/** Open room at the head, where the statement begins and ends. */
const HEAD = 40;
/** The least room of a passage of the rest, as long as there is room for that. */
const LEAST = 7;
/** How much longer than by its words a passage of the topic is drawn on which nothing stands. */
const FOCAL = 2.5;

/**
 * Gives the passages of a topic room for what stands on them, on the right and the left of the table; the rest of
 * the statement folds into what is left, above all into head and foot. The order stays that of the text, clockwise.
 */
export function refitRim(refitting: Refitting): Refitted {
  const { passages, length, side } = refitting;
  const { right, left } = measureSides(refitting);
  const begin = HEAD / 2;
  const end = length - HEAD / 2;
  const places: Along[] = passages.map(() => ({ start: 0, length: 0 }));
  const marks = new Map<string, number>();

  const before = range(0, (right ?? left)?.first ?? passages.length);
  const foot = right === null || left === null ? [] : range(right.last + 1, left.first);
  const after = range(((left ?? right)?.last ?? passages.length - 1) + 1, passages.length);
  const least = (which: readonly number[]) => which.length * (LEAST + GAP);

  // Where the sides would begin and end if the rest had its room by its words.
  const free = end - begin - (right?.length ?? 0) - (left?.length ?? 0);
  const perWeight = free / Math.max(1, weight([...before, ...foot, ...after]));
  let first = end;
  let last = begin;
  if (left !== null) {
    const to = end - weight(after) * perWeight;
    last = clamp(to, length - side.to + left.length, Math.min(length - side.from, end - least(after)));
    first = last - left.length;
    lay(left, first);
  }
  const leftStart = first;
  if (right !== null) {
    first = clamp(
      begin + weight(before) * perWeight,
      Math.max(side.from, begin + least(before)),
      side.to - right.length,
    );
    lay(right, first);
    if (left === null) last = first + right.length;
    else if (right.last !== left.first) fill(foot, first + right.length, leftStart, right.last, left.first);
  }
  fill(before, begin, first, null, (right ?? left)?.first ?? null);
  fill(after, last, end, (left ?? right)?.last ?? null, null);
  return {
    passages: passages.map(({ id }, i) => ({ id, ...(places[i] ?? { start: 0, length: 0 }) })),
    marks,
  };

  function lay(measured: MeasuredSide, start: number): void {
    for (const piece of measured.passages) {
      const from = start + piece.start;
      // A passage that stands on both sides runs on through the foot.
      const known = places[piece.at];
      const to = known !== undefined && known.length > 0 ? known.start + known.length : from + piece.length;
      places[piece.at] = { start: from, length: to - from };
    }
    for (const [id, along] of measured.marks) marks.set(id, start + along);
  }

  /** Lays the rest out between two passages of the topic, which take what it does not need. */
  function fill(
    which: readonly number[],
    from: number,
    to: number,
    above: number | null,
    below: number | null,
  ): void {
    const neighbours = [above, below].filter((neighbour) => neighbour !== null).length;
    const air = which.length === 0 ? GAP * (neighbours - 1) : SECTION_GAP * neighbours;
    const room = Math.max(0, to - from - air);
    const used = neighbours === 0 ? room : Math.min(room, mostOf(which));
    const spare = neighbours === 0 ? 0 : (room - used) / neighbours;
    let start = from;
    if (above !== null) {
      stretch(above, 0, spare);
      start += spare + (which.length === 0 ? 0 : SECTION_GAP);
    }
    spread(which, start, used);
    if (below !== null) stretch(below, spare, 0);
  }

  function stretch(passage: number, back: number, forth: number): void {
    const place = places[passage];
    if (place !== undefined)
      places[passage] = { start: place.start - back, length: place.length + back + forth };
  }

  function spread(which: readonly number[], from: number, room: number): void {
    const gaps = which.map((at, i) => (i === 0 ? 0 : gapBetween(passages, at)));
    const giving = Math.min(1, room / 2 / Math.max(1, sum(gaps)));
    const net = room - sum(gaps) * giving;
    const floor = Math.min(LEAST, net / Math.max(1, which.length));
    const unit = (net - floor * which.length) / Math.max(1, weight(which));
    let start = from;
    which.forEach((at, i) => {
      start += (gaps[i] ?? 0) * giving;
      places[at] = { start, length: floor + weight([at]) * unit };
      start += places[at].length;
    });
  }

  /** Folded passages never take much more room than on a rim that is not refitted. */
  function mostOf(which: readonly number[]): number {
    if (which.length === 0) return 0;
    return Math.max(
      least(which) + 20,
      (weight(which) / weight(range(passages.length))) * (end - begin) * 1.15,
    );
  }

  function weight(which: readonly number[]): number {
    return sum(which, (at) => (8 + (passages[at]?.words ?? 0)) * (passages[at]?.focal ? FOCAL : 1));
  }
}

/** The room that every row has along the rim on the fuller side. */
export function pitchOf(refitting: Refitting): number {
  return Math.min(...pitches(refitting));
}

function measureSides(refitting: Refitting): { right: MeasuredSide | null; left: MeasuredSide | null } {
  const { passages, rows, onRight, pitch } = refitting;
  const [ofRight, ofLeft] = pitches(refitting).map((room) => clamp(room, pitch.least, pitch.most));
  return {
    right: measureSide(passages, rows.slice(0, onRight), ofRight ?? pitch.least),
    left: measureSide(passages, rows.slice(onRight), ofLeft ?? pitch.least),
  };
}

function pitches({ passages, rows, onRight, side, pitch }: Refitting): number[] {
  return [rows.slice(0, onRight), rows.slice(onRight)].map((own) => {
    const bare = measureSide(passages, own, 0);
    return bare === null ? pitch.most : (side.to - side.from - bare.length) / own.length;
  });
}

function clamp(value: number, from: number, to: number): number {
  return Math.max(from, Math.min(value, to));
}
