import { pitchOf, type Refitting } from './refit-rim.ts';

/** So many rows can stand on one side alone without looking crowded. */
const ONE_SIDE = 11;
/** Room of a row in which its words can stand beside it. */
const COMFORT = 62;
const COST = {
  crowding: 1,
  squeezing: 3,
  displacement: 0.35,
  withinPassage: 0.25,
  nothingBetween: 0.1,
  crossing: 0.6,
  oneSided: 0.35,
};

/**
 * How many rows stand on the right of the table; the others stand on its left, so that the order stays clockwise.
 * Best is where all have room, stand on the side on which their passage lies anyway, have few propositions on both, and have the rest of the statement between them at the foot.
 */
export function countOnRight(refitting: Omit<Refitting, 'onRight'>): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  const anyway = sidesAnyway(refitting);
  for (let count = 0; count <= refitting.rows.length; count++) {
    const cost = costOf({ ...refitting, onRight: count }, anyway);
    if (cost < least) {
      best = count;
      least = cost;
    }
  }
  return best;
}

function costOf(refitting: Refitting, anyway: ReadonlyMap<string, boolean>): number {
  const { rows, passages, pitch, onRight } = refitting;
  const room = pitchOf(refitting);
  const displaced = rows.filter(({ passage }, i) => i < onRight !== anyway.get(passage)).length;
  const order = new Map(passages.map(({ id }, i) => [id, i]));
  const last = order.get(rows[onRight - 1]?.passage ?? '') ?? -2;
  const next = order.get(rows[onRight]?.passage ?? '') ?? passages.length + 1;
  return (
    COST.crowding * Math.max(0, 1 - room / COMFORT) +
    COST.squeezing * Math.max(0, 1 - room / pitch.least) +
    (COST.displacement * displaced) / rows.length +
    (COST.crossing * acrossOf(refitting)) / rows.length +
    (last === next ? COST.withinPassage : next - last === 1 ? COST.nothingBetween : 0) +
    (rows.length > ONE_SIDE && (onRight === 0 || onRight === rows.length) ? COST.oneSided : 0)
  );
}

/** How many propositions have to stand on both sides of the table. */
function acrossOf({ rows, onRight }: Refitting): number {
  const sides = new Map<string, [number, number]>();
  rows.forEach(({ proposition }, i) => {
    if (proposition === null) return;
    const counts = sides.get(proposition) ?? [0, 0];
    counts[i < onRight ? 0 : 1] += 1;
    sides.set(proposition, counts);
  });
  return [...sides.values()].filter((counts) => Math.min(...counts) > 0).length;
}

/** Whether each passage lies on the right of a rim that is not refitted. */
function sidesAnyway({ passages }: Pick<Refitting, 'passages'>): Map<string, boolean> {
  const all = passages.reduce((total, { words }) => total + words, 0);
  let before = 0;
  return new Map(
    passages.map(({ id, words }) => {
      before += words;
      return [id, before - words / 2 <= all / 2];
    }),
  );
}
