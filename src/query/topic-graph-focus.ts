import type { Selection } from '#model/address.ts';
import type { PassageId, PropositionId } from '#model/collection.ts';
import type { TopicGraph } from './topic-graph.ts';
import type { GraphRow } from './topic-graph-rows.ts';

/** What a selection brings into focus in one topic's picture. */
export interface TopicFocus {
  /** Ids of rows. */
  rows: ReadonlySet<string>;
  propositions: ReadonlySet<PropositionId>;
  passages: ReadonlySet<PassageId>;
}

/** What a selection brings into focus; null if the picture holds nothing of it. */
export function topicFocus(graph: TopicGraph, selection: Selection): TopicFocus | null {
  const rows = graph.rows.filter(reachedBy(graph, selection));
  const ends = [selection, ...(selection.with ?? [])];
  const passages = ends.filter(({ kind }) => kind === 'passage').map(({ id }) => id);
  const known = passages.filter((id) => graph.passages.some((passage) => passage.id === id));
  if (rows.length === 0 && known.length === 0) return null;
  const stated = rows.filter((row) => row.kind === 'position');
  return {
    rows: new Set(rows.map(({ id }) => id)),
    propositions: new Set(stated.map(({ proposition }) => proposition.id)),
    passages: new Set(known),
  };
}

/** Which rows a selection concerns. */
function reachedBy(
  graph: TopicGraph,
  { kind, id, with: others = [] }: Selection,
): (row: GraphRow) => boolean {
  switch (kind) {
    case 'position':
      return (row) => row.id === id;
    case 'proposition':
      return (row) => row.kind === 'position' && row.proposition.id === id;
    case 'actor':
      return (row) => row.kind === 'position' && row.holder.id === id;
    case 'passage':
      return (row) => row.passage === id || others.some((other) => other.id === row.passage);
    case 'topic': {
      const topics = [id, ...others.filter((other) => other.kind === 'topic').map((other) => other.id)];
      const below = graph.branches.some(({ topic }) => topic.id === id && id !== graph.topic.id);
      return (row) =>
        row.kind === 'relation'
          ? others.length > 0
            ? topics.includes(row.relation.from) && topics.includes(row.relation.to)
            : row.other.id === id
          : row.kind === 'position' && below && others.length === 0 && row.proposition.topic === id;
    }
  }
}
