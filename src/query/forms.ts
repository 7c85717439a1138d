import { rollups } from 'd3';
import type { ActorId } from '#model/collection.ts';
import type { Library } from './library.ts';

/** Words by which an actor is named, and how often. */
export interface NamedAs {
  form: string;
  count: number;
}

/** Every form of an actor in the texts, most frequent first, then as they come. */
export function formsOf({ statements }: Library, actor: ActorId): NamedAs[] {
  const mentions = [...statements.values()].flatMap((index) => index.mentionsByActor.get(actor) ?? []);
  return rollups(
    mentions,
    (alike) => alike.length,
    ({ quote }) => quote,
  )
    .map(([form, count]) => ({ form, count }))
    .sort((a, b) => b.count - a.count);
}
