import { expect, test } from 'vitest';
import { indexCollection } from '#query/library.ts';
import { type TableGraph, tableGraph } from '#query/table-graph.ts';
import { heardMarks } from '#views/table/list/heard-marks.ts';
import { generateCollection } from '../generate/collection.ts';
import { library } from '../model.ts';
import { index } from './statement.ts';

function endsOf({ passages }: ReturnType<typeof heardMarks>): string[] {
  return passages.flatMap(({ selection }) => [selection, ...(selection.with ?? [])].map(({ id }) => id));
}

test('every passage, topic and actor of the statement that ships is heard for itself', () => {
  const graph = tableGraph(library, index);
  const { topics, passages, actors } = heardMarks(graph);
  expect(passages.map(({ selection }) => selection)).toEqual(
    graph.passages.map(({ id }) => ({ kind: 'passage', id })),
  );
  expect(actors.map(({ selection }) => selection.id)).toEqual(graph.actors.map(({ id }) => id));
  expect(topics.map(({ joints }) => joints.length)).toEqual(graph.topics.map(({ codes }) => codes.length));
});

test('of a long statement no more is heard than somebody would listen to, and no passage is left out', () => {
  const graph = graphOf({ seed: 7, passages: 1000, topics: 30, actors: 1000 });
  const heard = heardMarks(graph);
  expect(heard.passages.length).toBeLessThanOrEqual(32);
  expect(heard.actors).toHaveLength(100);
  expect(endsOf(heard)).toEqual(graph.passages.map(({ id }) => id));
  for (const { joints } of heard.topics) expect(joints.length).toBeLessThanOrEqual(16);
  const joined = heard.topics.map(({ joints }) => joints.flatMap((joint) => joint.with ?? []).length);
  expect(joined).toEqual(graph.topics.map(({ codes }) => codes.length));
});

function graphOf(made: Parameters<typeof generateCollection>[0]): TableGraph {
  const generated = indexCollection(generateCollection(made));
  const [statement] = generated.statements.values();
  if (statement === undefined) throw new Error('A generated collection has a statement.');
  return tableGraph(generated, statement);
}
