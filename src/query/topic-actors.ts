import type { TopicId } from '#model/collection.ts';
import type { Library } from './library.ts';
import { type RankedActor, rankActors } from './ranked-actors.ts';
import type { StatementIndex } from './statement-index.ts';
import { positionsInFamily } from './topic-family.ts';
import { topicPassages } from './topic-passages.ts';

/** Who is in a topic of a statement, by weight in it: positions on its propositions, mentions in its passages. */
export function actorsInTopic(library: Library, index: StatementIndex, topic: TopicId): RankedActor[] {
  const positions = new Set(positionsInFamily(library, index, topic));
  const passages = new Set(topicPassages(library, index, topic).map(({ passage }) => passage.id));
  return rankActors(index, [...library.actors.values()])
    .map((ranked) => ({
      actor: ranked.actor,
      positions: ranked.positions.filter((position) => positions.has(position)),
      mentions: ranked.mentions.filter(({ passage }) => passages.has(passage)),
    }))
    .filter((ranked) => ranked.positions.length + ranked.mentions.length > 0)
    .sort((a, b) => b.positions.length - a.positions.length || b.mentions.length - a.mentions.length);
}
