import type { Library } from '#query/library.ts';
import { type RankedActor, rankAllActors } from '#query/ranked-actors.ts';

interface ActorGroup {
  title: string;
  actors: RankedActor[];
}

/** Actors whose name, forms or gloss hold what is sought, those who take a position apart from those only named. */
export function actorGroups(library: Library, sought: string): ActorGroup[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rankAllActors(library).filter(({ actor }) => {
    const said = [actor.name, actor.gloss, ...actor.forms].join(' ').toLowerCase();
    return words.every((word) => said.includes(word));
  });
  return [
    { title: 'With positions', actors: found.filter(({ positions }) => positions.length > 0) },
    { title: 'Only named', actors: found.filter(({ positions }) => positions.length === 0) },
  ].filter(({ actors }) => actors.length > 0);
}
