import type { Position, Proposition, Topic, TopicId } from '#model/collection.ts';
import type { Library } from './library.ts';
import type { StatementIndex } from './statement-index.ts';

/** The topics directly below a topic, in codebook order. */
export function childTopics(library: Library, topic: TopicId): Topic[] {
  return library.collection.codebook.topics.filter(({ parent }) => parent === topic);
}

/** A topic and everything below it, itself first. */
export function topicFamily(library: Library, topic: TopicId): TopicId[] {
  return [topic, ...childTopics(library, topic).flatMap(({ id }) => topicFamily(library, id))];
}

/** The positions on propositions of a topic and of those below it, in text order. */
export function positionsInFamily(
  library: Library,
  { statement, positionsByTopic }: StatementIndex,
  topic: TopicId,
): readonly Position[] {
  const family = new Set(topicFamily(library, topic));
  if (family.size === 1) return positionsByTopic.get(topic) ?? [];
  return statement.positions.filter(({ proposition }) =>
    family.has(library.propositions.get(proposition)?.topic ?? ''),
  );
}

/** The propositions of a topic and of those below it, in codebook order. */
export function propositionsInFamily(library: Library, topic: TopicId): Proposition[] {
  return topicFamily(library, topic).flatMap((id) => library.propositionsByTopic.get(id) ?? []);
}
