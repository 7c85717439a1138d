import type { Collection } from '#model/collection.ts';
import { indexCollection } from '#query/library.ts';
import { tableGraph } from '#query/table-graph.ts';

/** What the table shows, as any program for graphs takes it. */
export interface PlainGraph {
  nodes: { id: string; label: string; kind: 'topic' | 'passage' | 'actor' }[];
  links: { source: string; target: string }[];
}

/** The topics, passages and actors of a collection's statement with the lines between them. */
export function plainGraph(collection: Collection): PlainGraph {
  const library = indexCollection(collection);
  const [index] = library.statements.values();
  if (index === undefined) throw new Error('The collection has no statement.');
  const { topics, passages, actors, relations } = tableGraph(library, index);
  return {
    nodes: [
      ...topics.map(({ id, label }) => ({ id: `topic ${id}`, label, kind: 'topic' as const })),
      ...passages.map(({ id }) => ({ id: `passage ${id}`, label: id, kind: 'passage' as const })),
      ...actors.map(({ id, name }) => ({ id: `actor ${id}`, label: name, kind: 'actor' as const })),
    ],
    links: [
      ...topics.flatMap(({ id, codes }) =>
        codes.map(({ passage }) => ({ source: `topic ${id}`, target: `passage ${passage}` })),
      ),
      ...actors.map(({ id, passage }) => ({ source: `actor ${id}`, target: `passage ${passage}` })),
      ...relations.map(({ from, to }) => ({ source: `topic ${from}`, target: `topic ${to}` })),
    ],
  };
}
