import { descending } from 'd3';
import type { Actor } from '#model/collection.ts';
import type { Library } from './library.ts';
import type { StatementIndex } from './statement-index.ts';

/** The actors of a statement, those who hold most positions first, then those most often named. */
export function actorsByWeight(library: Library, index: StatementIndex): Actor[] {
  const held = ({ id }: Actor) => index.positionsByHolder.get(id)?.length ?? 0;
  const named = ({ id }: Actor) => index.mentionsByActor.get(id)?.length ?? 0;
  return library.collection.codebook.actors
    .filter((actor) => held(actor) + named(actor) > 0)
    .sort((a, b) => descending(held(a), held(b)) || descending(named(a), named(b)));
}
