import type { PassageId, Relation, Topic, TopicId } from '#model/collection.ts';
import type { Library } from './library.ts';
import type { StatementIndex } from './statement-index.ts';
import { topicFamily } from './topic-family.ts';

/** The links that the text itself draws from or to a topic, in text order. */
export function relationsOf({ statement }: StatementIndex, topic: TopicId): Relation[] {
  return statement.relations.filter(({ from, to }) => from === topic || to === topic);
}

/** A topic that stands in passages of another one. Standing together is no relation: the text need not join them. */
export interface Neighbour {
  topic: Topic;
  passages: PassageId[];
}

/** The topics that share passages with a topic, most passages first; its own family is left out. */
export function neighboursOf(library: Library, index: StatementIndex, topic: TopicId): Neighbour[] {
  const passagesOf = (id: TopicId) => (index.topicCodesByTopic.get(id) ?? []).map(({ passage }) => passage);
  const family = topicFamily(library, topic);
  const own = new Set(family.flatMap(passagesOf));
  const line = new Set([...family, ...ancestorsOf(library, topic)]);
  return library.collection.codebook.topics
    .filter(({ id }) => !line.has(id))
    .map((other) => ({ topic: other, passages: passagesOf(other.id).filter((passage) => own.has(passage)) }))
    .filter(({ passages }) => passages.length > 0)
    .sort((a, b) => b.passages.length - a.passages.length);
}

/** The topics above a topic, nearest first. */
export function ancestorsOf(library: Library, topic: TopicId): TopicId[] {
  const parent = library.topics.get(topic)?.parent ?? null;
  return parent === null ? [] : [parent, ...ancestorsOf(library, parent)];
}
