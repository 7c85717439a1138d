import { descending } from 'd3';
import type { Actor, Mention, Position } from '#model/collection.ts';
import type { StatementIndex } from './statement-index.ts';

/** What one statement has of an actor. */
export interface RankedActor {
  actor: Actor;
  positions: Position[];
  mentions: Mention[];
}

/** Actors by weight in a statement: positions held, then mentions, then name. */
export function rankActors(index: StatementIndex, actors: readonly Actor[]): RankedActor[] {
  return actors
    .map((actor) => ({
      actor,
      positions: index.positionsByHolder.get(actor.id) ?? [],
      mentions: index.mentionsByActor.get(actor.id) ?? [],
    }))
    .sort(
      (a, b) =>
        descending(a.positions.length, b.positions.length) ||
        descending(a.mentions.length, b.mentions.length) ||
        a.actor.name.localeCompare(b.actor.name, 'en'),
    );
}
