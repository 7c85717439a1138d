import type { Library } from '#query/library.ts';
import { type RankedActor, rankAllActors } from '#query/ranked-actors.ts';

export interface ActorGroup {
  of: 'holding' | 'named';
  actors: RankedActor[];
}

/** Actors whose name, forms or gloss hold what is sought, those who take a position apart from those only named. */
export function actorGroups(library: Library, sought: string): ActorGroup[] {
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rankAllActors(library).filter(({ actor }) => {
    const said = [actor.name, actor.gloss, ...actor.forms].join(' ').toLowerCase();
    return words.every((word) => said.includes(word));
  });
  const groups: ActorGroup[] = [
    { of: 'holding', actors: found.filter(({ positions }) => positions.length > 0) },
    { of: 'named', actors: found.filter(({ positions }) => positions.length === 0) },
  ];
  return groups.filter(({ actors }) => actors.length > 0);
}
