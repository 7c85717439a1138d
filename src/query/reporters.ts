import { group } from 'd3';
import type { Actor, ActorId, Position } from '#model/collection.ts';
import type { Attribution } from '#model/vocabulary.ts';
import { known } from './known.ts';
import type { Library } from './library.ts';
import type { StatementIndex } from './statement-index.ts';

/** Who utters positions of somebody, in which voice, and which. */
export interface Reporter {
  speaker: Actor;
  attribution: Attribution;
  positions: Position[];
}

/** On whose word an actor’s positions in a statement are known, most positions first. */
export function reportersOf(library: Library, index: StatementIndex, holder: ActorId): Reporter[] {
  const held = group(
    index.positionsByHolder.get(holder) ?? [],
    ({ attribution, speaker }) => `${attribution} ${speaker}`,
  );
  return [...held.values()]
    .flatMap((positions): Reporter[] => {
      const [first] = positions;
      if (first === undefined) return [];
      return [{ speaker: known(library.actors, first.speaker), attribution: first.attribution, positions }];
    })
    .sort((a, b) => b.positions.length - a.positions.length);
}

/** Somebody whose positions another utters. */
export interface Reported {
  holder: Actor;
  positions: Position[];
}

/** Whose positions besides its own an actor utters in a statement, most positions first. */
export function reportedBy(library: Library, { statement }: StatementIndex, speaker: ActorId): Reported[] {
  const uttered = statement.positions.filter(
    (position) => position.speaker === speaker && position.holder !== speaker,
  );
  return [...group(uttered, ({ holder }) => holder)]
    .map(([holder, positions]) => ({ holder: known(library.actors, holder), positions }))
    .sort((a, b) => b.positions.length - a.positions.length);
}
