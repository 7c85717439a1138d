import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawTable } from '#charts/table/draw-table.ts';
import { SIZE_CLASSES } from '#charts/table/size-class.ts';
import type { Collection } from '#model/collection.ts';
import { indexCollection } from '#query/library.ts';
import { type TableGraph, tableGraph } from '#query/table-graph.ts';
import { generateCollection } from '../../generate/collection.ts';
import { clipped, countMarks, legibleBoxes, overlaps } from './boxes.ts';

function graphOf(collection: Collection): TableGraph {
  const library = indexCollection(collection);
  const [index] = library.statements.values();
  if (index === undefined) throw new Error('A generated collection has a statement.');
  return tableGraph(library, index);
}

const EXTREMES = [
  { seed: 1, passages: 5, topics: 1, actors: 3 },
  { seed: 2, passages: 5, topics: 30, actors: 1000 },
  { seed: 3, passages: 400, topics: 1, actors: 3 },
  { seed: 4, passages: 400, topics: 30, actors: 1000 },
];

describe.each(SIZE_CLASSES)('made-up statements, %s', (size) => {
  test.each(EXTREMES)('$passages passages, $topics topics, $actors actors', (extreme) => {
    expectLegible(graphOf(generateCollection(extreme)));
  });

  test('of any length', () => {
    const any = fc.record({
      seed: fc.integer({ min: 1, max: 1e6 }),
      passages: fc.integer({ min: 5, max: 400 }),
      topics: fc.integer({ min: 1, max: 30 }),
      actors: fc.integer({ min: 3, max: 1000 }),
    });
    fc.assert(
      fc.property(any, (made) => expectLegible(graphOf(generateCollection(made)))),
      { numRuns: 4, endOnFailure: true },
    );
  }, 60_000);

  function expectLegible(input: TableGraph): void {
    const picture = drawTable(input, size);
    const boxes = legibleBoxes(picture);
    expect(overlaps(boxes)).toEqual([]);
    expect(clipped(boxes, picture)).toEqual([]);
    expect(countMarks(picture)).toBeLessThanOrEqual(320);
    const joined = new Set([...picture.petals, ...picture.threads].map(({ topic }) => topic));
    const coded = new Set(input.topics.filter(({ codes }) => codes.length > 0).map(({ id }) => id));
    expect(picture.topics.filter(({ id }) => coded.has(id) && !joined.has(id))).toEqual([]);
    expect(picture.stretches.flatMap(({ passages }) => passages)).toEqual(input.passages.map(({ id }) => id));
    expect(picture.topics.length + picture.foldedTopics.length).toBe(input.topics.length);
    expect(drawTable(input, size)).toEqual(picture);
  }
});
