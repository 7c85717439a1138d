import { group } from 'd3';
import type { ActorId, Position, PropositionId } from '#model/collection.ts';

/** What two actors who both speak of some proposition have to do with each other. */
export interface Tie {
  /** The two ends, in the order in which the actors were given. */
  ends: readonly [ActorId, ActorId];
  /** Propositions on which both take the same side. */
  agreed: PropositionId[];
  /** Propositions on which they take opposite sides. Who is on both sides of one may stand here and above. */
  disputed: PropositionId[];
  /** Propositions of which both speak, but on which one of them takes no side. */
  open: PropositionId[];
  /** How many propositions one or the other speaks of, or both. */
  union: number;
}

/** The sides that an actor takes on one proposition: none, one, or in an ambivalent case both. */
interface Sides {
  supports: boolean;
  opposes: boolean;
}

type Taken = Pick<Position, 'holder' | 'proposition' | 'stance'>;

/**
 * Ties between actors, after Leifeld, Gruber and Bossner, “Discourse Network Analyzer Manual” (2018), sections 2.1 and 2.2,
 * where a proposition is called a concept. Several positions of one actor on one proposition count once a side.
 * To be undecided is to speak of a proposition, but to take no side; so is to support it on a condition, unless
 * `conditionalSupports`. Ties come in the order of `actors`, who need not all hold a position.
 */
export function tiesOf(
  positions: readonly Taken[],
  actors: readonly ActorId[],
  conditionalSupports: boolean,
): Tie[] {
  const sides = new Map(
    [...group(positions, ({ holder }) => holder)].map(
      ([id, held]) => [id, sidesTaken(held, conditionalSupports)] as const,
    ),
  );
  const speakersOn = group(
    [...sides].flatMap(([id, taken]) => [...taken.keys()].map((proposition) => ({ id, proposition }))),
    ({ proposition }) => proposition,
  );
  const place = new Map(actors.map((id, i) => [id, i]));
  const ties = new Map<string, Tie>();
  for (const [proposition, speakers] of speakersOn) {
    const ids = speakers.map(({ id }) => id).sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
    for (const [i, a] of ids.entries())
      for (const b of ids.slice(i + 1)) {
        const key = `${a} ${b}`;
        const tie = ties.get(key) ?? tieless(a, b);
        ties.set(key, tie);
        lay(tie, proposition, sides.get(a)?.get(proposition), sides.get(b)?.get(proposition));
      }
  }
  for (const tie of ties.values()) {
    const [a, b] = tie.ends.map((end) => sides.get(end)?.size ?? 0);
    const both = new Set([...tie.agreed, ...tie.disputed, ...tie.open]);
    tie.union = (a ?? 0) + (b ?? 0) - both.size;
  }
  const placeOf = ({ ends: [a, b] }: Tie) => (place.get(a) ?? 0) * actors.length + (place.get(b) ?? 0);
  return [...ties.values()].sort((one, other) => placeOf(one) - placeOf(other));
}

function tieless(a: ActorId, b: ActorId): Tie {
  return { ends: [a, b], agreed: [], disputed: [], open: [], union: 0 };
}

function lay(tie: Tie, proposition: PropositionId, a: Sides = NEITHER, b: Sides = NEITHER): void {
  const same = (a.supports && b.supports) || (a.opposes && b.opposes);
  const opposite = (a.supports && b.opposes) || (a.opposes && b.supports);
  if (same) tie.agreed.push(proposition);
  if (opposite) tie.disputed.push(proposition);
  if (!same && !opposite) tie.open.push(proposition);
}

const NEITHER: Sides = { supports: false, opposes: false };

function sidesTaken(held: readonly Taken[], conditionalSupports: boolean): Map<PropositionId, Sides> {
  const sides = new Map<PropositionId, Sides>();
  for (const { proposition, stance } of held) {
    const before = sides.get(proposition) ?? NEITHER;
    sides.set(proposition, {
      supports: before.supports || stance === 'supports' || (conditionalSupports && stance === 'conditional'),
      opposes: before.opposes || stance === 'opposes',
    });
  }
  return sides;
}
