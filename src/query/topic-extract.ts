import type { TopicId } from '#model/collection.ts';
import type { Library } from './library.ts';
import type { StatementIndex } from './statement-index.ts';
import { positionsInFamily, topicFamily } from './topic-family.ts';

/** A statement with only what it has on one topic and on those below it; who is merely named is left out. */
export function topicExtract(library: Library, index: StatementIndex, topic: TopicId): StatementIndex {
  const family = new Set(topicFamily(library, topic));
  const { statement } = index;
  return {
    ...index,
    statement: {
      ...statement,
      topicCodes: statement.topicCodes.filter((code) => family.has(code.topic)),
      relations: statement.relations.filter(({ from, to }) => family.has(from) || family.has(to)),
      positions: [...positionsInFamily(library, index, topic)],
      mentions: [],
    },
  };
}
