import type { TopicId } from '#model/collection.ts';
import type { TableGraph, TableTopic } from '#query/table-graph.ts';

/** What the text says joins a topic to another. */
export interface Related {
  from: TopicId;
  to: TopicId;
  other: TableTopic;
  /** Whether it leads from the topic to the other. */
  out: boolean;
}

/** The topics that the text joins a topic to, once each. */
export function relatedTopics({ relations, topics }: TableGraph, id: TopicId): Related[] {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const found = relations
    .filter(({ from, to }) => from === id || to === id)
    .flatMap(({ from, to }) => {
      const other = byId.get(from === id ? to : from);
      return other === undefined ? [] : [{ from, to, other, out: from === id }];
    });
  // The first names the edge, as it does in the picture.
  return [...new Map(found.toReversed().map((relation) => [relation.other.id, relation])).values()].reverse();
}
