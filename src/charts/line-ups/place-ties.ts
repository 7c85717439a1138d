import { textWidth } from '#charts/text-width/text-width.ts';
import type { ActorId } from '#model/collection.ts';
import { type Box, isWithin, overlap } from './free-place.ts';
import type { DrawnTie, DrawnWeight, LineUpsSize } from './line-ups-input.ts';
import type { PlacedSeat } from './seat-at.ts';
import type { Point } from './settle.ts';

/** From the middle of a seat’s sign to where its lines begin. */
const CLEAR = 12;
/** Half the space between the two lines of those who agree on one thing and disagree on another. */
const ASIDE = 4;
/** Where along a line its label may stand, the best place first. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
const LABEL_SIZE = 12;

/** A line of a tie: solid for agreement, broken for disagreement. */
export interface PlacedLine {
  side: 'agreement' | 'disagreement';
  from: Point;
  to: Point;
  /** How broad it is drawn. */
  breadth: number;
  label: string | null;
  /** The middle of its label; null where there is no free place for it. */
  labelAt: Point | null;
}

export interface PlacedTie {
  ends: readonly [ActorId, ActorId];
  lines: PlacedLine[];
}

/** The ties between those who have a place, each with a line for its agreement and one for its disagreement. */
export function placeTies(
  ties: readonly DrawnTie[],
  places: ReadonlyMap<ActorId, PlacedSeat>,
  size: LineUpsSize,
): PlacedTie[] {
  const taken = [...places.values()].map(({ box }) => box);
  return ties.flatMap((tie): PlacedTie[] => {
    const [a, b] = tie.ends.map((end) => places.get(end));
    if (a === undefined || b === undefined) return [];
    const { agreement, disagreement } = tie;
    const aside = agreement !== null && disagreement !== null ? ASIDE : 0;
    const lines = [
      lineOf('agreement', agreement, a, b, aside),
      lineOf('disagreement', disagreement, a, b, -aside),
    ].flatMap((line) => (line === null ? [] : [labelled(line, taken, size)]));
    return [{ ends: tie.ends, lines }];
  });
}

function lineOf(
  side: PlacedLine['side'],
  weight: DrawnWeight | null,
  a: Point,
  b: Point,
  aside: number,
): PlacedLine | null {
  if (weight === null) return null;
  const length = Math.max(1, Math.hypot(b.x - a.x, b.y - a.y));
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  const clear = Math.min(CLEAR, length / 3);
  const at = ({ x, y }: Point, along: number) => ({
    x: x + ux * along - uy * aside,
    y: y + uy * along + ux * aside,
  });
  return {
    side,
    from: at(a, clear),
    to: at(b, -clear),
    breadth: 1.5 + 3.5 * weight.strength,
    label: weight.label,
    labelAt: null,
  };
}

/** The line with its label where it covers neither a name nor another label. */
function labelled(line: PlacedLine, taken: Box[], size: LineUpsSize): PlacedLine {
  if (line.label === null) return line;
  const width = textWidth(line.label, LABEL_SIZE) + 4;
  for (const part of PLACES) {
    const x = line.from.x + (line.to.x - line.from.x) * part;
    const y = line.from.y + (line.to.y - line.from.y) * part;
    const box = { x: x - width / 2, y: y - LABEL_SIZE / 2 - 1, width, height: LABEL_SIZE + 2 };
    if (!isWithin(box, size) || taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    return { ...line, labelAt: { x, y } };
  }
  return line;
}
