import { descending } from 'd3';
import type { Actor, Mention, Position } from '#model/collection.ts';
import { inAlphabet } from '#words/locale.ts';
import type { Library } from './library.ts';
import type { StatementIndex } from './statement-index.ts';

/** An actor with what it holds and where it is named. */
export interface RankedActor {
  actor: Actor;
  positions: Position[];
  mentions: Mention[];
}

/** Actors by weight in a statement: positions held, then mentions, then name. */
export function rankActors(index: StatementIndex, actors: readonly Actor[]): RankedActor[] {
  return rankIn([index], actors);
}

/** Every actor by weight in the whole collection. */
export function rankAllActors({ collection, statements }: Library): RankedActor[] {
  return rankIn([...statements.values()], collection.codebook.actors);
}

function rankIn(indexes: readonly StatementIndex[], actors: readonly Actor[]): RankedActor[] {
  return actors
    .map((actor) => ({
      actor,
      positions: indexes.flatMap(({ positionsByHolder }) => positionsByHolder.get(actor.id) ?? []),
      mentions: indexes.flatMap(({ mentionsByActor }) => mentionsByActor.get(actor.id) ?? []),
    }))
    .sort(
      (a, b) =>
        descending(a.positions.length, b.positions.length) ||
        descending(a.mentions.length, b.mentions.length) ||
        inAlphabet(a.actor.name, b.actor.name),
    );
}
