import type { ActorId, Proposition, PropositionId } from '#model/collection.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import type { HeldPosition } from './counted-positions.ts';
import type { Tie } from './ties.ts';

/** One proposition with what each of two actors holds on it. */
export interface SharedProposition {
  proposition: Proposition;
  held: readonly [HeldPosition[], HeldPosition[]];
}

/** Everything that two actors both speak of, parted by how they stand to each other there. */
export interface Pair {
  tie: Tie;
  agreed: SharedProposition[];
  disputed: SharedProposition[];
  open: SharedProposition[];
  /** How many propositions only the first speaks of, and how many only the second. */
  alone: readonly [number, number];
}

/** What stands between two actors: their tie, or if they share nothing an empty one, with the positions behind it. */
export function pairOf(
  library: Library,
  { positions, ties }: { positions: readonly HeldPosition[]; ties: readonly Tie[] },
  actors: readonly [ActorId, ActorId],
): Pair {
  const [a, b] = actors;
  const heldBy = (holder: ActorId) => positions.filter(({ position }) => position.holder === holder);
  const held = [heldBy(a), heldBy(b)] as const;
  const spoken = held.map((own) => new Set(own.map(({ position }) => position.proposition)));
  const [ofFirst = new Set<string>(), ofSecond = new Set<string>()] = spoken;
  const union = new Set([...ofFirst, ...ofSecond]).size;
  const tie = ties.find(({ ends }) => ends.includes(a) && ends.includes(b)) ?? {
    ends: actors,
    agreed: [],
    disputed: [],
    open: [],
    union,
  };
  const shared = (ids: readonly PropositionId[]) =>
    ids.map((id): SharedProposition => {
      const on = (own: readonly HeldPosition[]) => own.filter(({ position }) => position.proposition === id);
      return { proposition: known(library.propositions, id), held: [on(held[0]), on(held[1])] };
    });
  return {
    tie,
    agreed: shared(tie.agreed),
    disputed: shared(tie.disputed),
    open: shared(tie.open),
    alone: [union - ofSecond.size, union - ofFirst.size],
  };
}
