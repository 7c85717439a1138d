import { max } from 'd3';
import type { LineUpsAddress } from '#model/address.ts';
import type { Actor, ActorId } from '#model/collection.ts';
import type { Library } from '#query/library.ts';
import { rankAllActors } from '#query/ranked-actors.ts';
import { countedPositions, type HeldPosition } from './counted-positions.ts';
import { type Tie, tiesOf } from './ties.ts';
import { measureTie, type ShownTie, thinTie } from './weigh-tie.ts';

/** An actor with ties that are shown. */
export interface LinedUpActor {
  actor: Actor;
  /** With how many others a tie shows agreement, and with how many disagreement. */
  allies: number;
  opponents: number;
}

/** Who lines up with whom, and everybody who does not. */
export interface LineUps {
  /** The positions that count, in text order. */
  positions: HeldPosition[];
  /** Those with a tie that is shown, most ties first. */
  actors: LinedUpActor[];
  /** The ties that are shown, strongest first. */
  ties: ShownTie[];
  /** Those with a tie, but with none that is shown: of this kind or as strong as asked for. */
  unshown: Actor[];
  /** Those who speak of a proposition that others speak of, where one or the other takes no side. */
  open: Actor[];
  /** Those who hold a position, but share no proposition with anybody. */
  alone: Actor[];
  /** Those without a position that counts. */
  silent: Actor[];
  /** The strongest agreement or disagreement by the measure, before weak ties are left out. */
  strongest: number;
}

type Asked = Omit<LineUpsAddress, 'page' | 'actors'>;

const known = new WeakMap<Library, Map<string, { positions: HeldPosition[]; ties: Tie[] }>>();

/** Every tie between two actors, of the positions that count; found once for each way of counting. */
export function allTies(
  library: Library,
  { topic, ownOnly, conditionalSupports }: Pick<Asked, 'topic' | 'ownOnly' | 'conditionalSupports'>,
): { positions: HeldPosition[]; ties: Tie[] } {
  const key = `${topic} ${ownOnly} ${conditionalSupports}`;
  const found = known.get(library) ?? new Map<string, { positions: HeldPosition[]; ties: Tie[] }>();
  known.set(library, found);
  const before = found.get(key);
  if (before !== undefined) return before;
  const positions = countedPositions(library, { topic, ownOnly });
  const ranked = rankAllActors(library).map(({ actor }) => actor.id);
  const ties = tiesOf(
    positions.map(({ position }) => position),
    ranked,
    conditionalSupports,
  );
  const all = { positions, ties };
  found.set(key, all);
  return all;
}

/** Who lines up with whom as an address asks. A share is asked for in percent. */
export function lineUps(library: Library, asked: Asked): LineUps {
  const { positions, ties } = allTies(library, asked);
  const measured = ties.map((tie) => measureTie(tie, asked.measure, asked.jaccard));
  const least = asked.jaccard ? asked.least / 100 : asked.least;
  const shown = measured
    .map((tie) => thinTie(tie, least))
    .filter(({ agreement, disagreement }) => agreement + disagreement > 0)
    .sort((a, b) => strengthOf(b) - strengthOf(a));
  const ranked = rankAllActors(library).map(({ actor }) => actor);
  const tied = countTies(shown);
  const holding = new Set(positions.map(({ position }) => position.holder));
  const sided = endsOf(ties.filter(({ agreed, disputed }) => agreed.length + disputed.length > 0));
  const sharing = endsOf(ties);
  const where = (actor: Actor) => {
    if (tied.has(actor.id)) return 'tied';
    if (sided.has(actor.id)) return 'unshown';
    if (sharing.has(actor.id)) return 'open';
    return holding.has(actor.id) ? 'alone' : 'silent';
  };
  const those = (place: ReturnType<typeof where>) => ranked.filter((actor) => where(actor) === place);
  return {
    positions,
    actors: those('tied')
      .map((actor) => ({ actor, ...(tied.get(actor.id) ?? { allies: 0, opponents: 0 }) }))
      .sort((a, b) => b.allies + b.opponents - (a.allies + a.opponents)),
    ties: shown,
    unshown: those('unshown'),
    open: those('open'),
    alone: those('alone'),
    silent: those('silent'),
    strongest: max(measured, strengthOf) ?? 0,
  };
}

/** What counts of a tie where it is compared with others: the stronger of its agreement and its disagreement. */
export function strengthOf({ agreement, disagreement }: ShownTie): number {
  return Math.max(agreement, disagreement);
}

function countTies(ties: readonly ShownTie[]): Map<ActorId, { allies: number; opponents: number }> {
  const counts = new Map<ActorId, { allies: number; opponents: number }>();
  for (const { tie, agreement, disagreement } of ties)
    for (const end of tie.ends) {
      const before = counts.get(end) ?? { allies: 0, opponents: 0 };
      counts.set(end, {
        allies: before.allies + (agreement > 0 ? 1 : 0),
        opponents: before.opponents + (disagreement > 0 ? 1 : 0),
      });
    }
  return counts;
}

function endsOf(ties: readonly Tie[]): Set<ActorId> {
  return new Set(ties.flatMap(({ ends }) => ends));
}
