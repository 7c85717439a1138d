import type { Actor, ActorId, PassageId, Topic } from '#model/collection.ts';
import { known } from './known.ts';
import type { Library } from './library.ts';
import type { StatementIndex } from './statement-index.ts';

/** A passage that names an actor: what it is about, and who takes a position in it. */
export interface Company {
  passage: PassageId;
  topics: Topic[];
  holders: Actor[];
}

/** The passages in which an actor is named, in text order, each with the company it is in there. */
export function companyOf(library: Library, index: StatementIndex, actor: ActorId): Company[] {
  const passages = new Set(index.mentionsByActor.get(actor)?.map(({ passage }) => passage));
  return [...passages].map((passage) => {
    const codes = index.topicCodesByPassage.get(passage) ?? [];
    const main = codes.filter(({ weight }) => weight === 'primary');
    const holders = new Set(index.positionsByPassage.get(passage)?.map(({ holder }) => holder));
    return {
      passage,
      topics: (main.length > 0 ? main : codes).map(({ topic }) => known(library.topics, topic)),
      holders: [...holders].map((holder) => known(library.actors, holder)),
    };
  });
}
