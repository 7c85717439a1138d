import { lineUpsAddress } from '#model/address.ts';
import type { Actor, ActorId, Proposition, Topic } from '#model/collection.ts';
import { known } from './known.ts';
import type { Library } from './library.ts';
import { allTies } from './line-ups/line-ups.ts';

/** Somebody whom an actor is set against, and on what. */
export interface Opponent {
  actor: Actor;
  /** Propositions on which one supports and the other opposes, in codebook order. */
  disputed: Proposition[];
}

/** Whom an actor is set against: who supports what it opposes or opposes what it supports; most disputes first. */
export function opponentsOf(library: Library, actor: ActorId): Opponent[] {
  const { ties } = allTies(library, lineUpsAddress());
  return ties
    .flatMap(({ ends, disputed }): Opponent[] => {
      const other = ends.find((end) => end !== actor);
      if (!ends.includes(actor) || other === undefined || disputed.length === 0) return [];
      const inOrder = library.collection.codebook.propositions.filter(({ id }) => disputed.includes(id));
      return [{ actor: known(library.actors, other), disputed: inOrder }];
    })
    .sort((a, b) => b.disputed.length - a.disputed.length);
}

/** A proposition on which an actor is silent, with those of its opponents who speak. */
export interface Silence {
  proposition: Proposition;
  speakers: Actor[];
}

/** What an actor leaves unsaid: parted by whether the topic is one on which it is set against somebody. */
export interface Silences {
  near: Silence[];
  further: Silence[];
}

/**
 * Propositions on which an actor takes no position while somebody whom it is set against does. Near are those of the
 * topics of their disputes; there the silence is most worth asking about. Silence is no stance.
 */
export function silencesOf(library: Library, actor: ActorId, opponents: readonly Opponent[]): Silences {
  const indexes = [...library.statements.values()];
  const speaks = (id: ActorId, proposition: Proposition) =>
    indexes.some(({ positionsByHolder }) =>
      positionsByHolder.get(id)?.some((position) => position.proposition === proposition.id),
    );
  const topics = new Set<Topic['id']>(
    opponents.flatMap(({ disputed }) => disputed.map(({ topic }) => topic)),
  );
  const silences = library.collection.codebook.propositions
    .filter((proposition) => !speaks(actor, proposition))
    .map((proposition) => ({
      proposition,
      speakers: opponents.map((opponent) => opponent.actor).filter(({ id }) => speaks(id, proposition)),
    }))
    .filter(({ speakers }) => speakers.length > 0);
  return {
    near: silences.filter(({ proposition }) => topics.has(proposition.topic)),
    further: silences.filter(({ proposition }) => !topics.has(proposition.topic)),
  };
}
