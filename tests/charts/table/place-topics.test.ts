import { mean, randomLcg, shuffler } from 'd3';
import { expect, test } from 'vitest';
import { layoutRim } from '#charts/rim/layout-rim.ts';
import { makeRim, type Point } from '#charts/rim/rim.ts';
import { finish } from '#charts/steps.ts';
import { crosses } from '#charts/table/curve.ts';
import { jointsOf } from '#charts/table/joints.ts';
import { misplaced, placeTopics } from '#charts/table/place-topics.ts';
import { MEASURES, SIZE_CLASSES, type SizeClass } from '#charts/table/size-class.ts';
import { stretchesOf } from '#charts/table/stretches.ts';
import type { Board } from '#charts/table/topic-node.ts';
import { sizeTopics } from '#charts/table/topic-nodes.ts';
import { tableGraph } from '#query/table-graph.ts';
import { library } from '../../model.ts';

const [index] = library.statements.values();
if (index === undefined) throw new Error('The model has no statement.');
const input = tableGraph(library, index);

/** The table of the statement that ships, without relations. */
function boardFor(size: SizeClass): Board {
  const measure = MEASURES[size];
  const rim = makeRim(measure.rim);
  const stretches = stretchesOf(input.passages, 96);
  const { pieces } = layoutRim({ passages: stretches, length: rim.length });
  const placed = stretches.flatMap((stretch, i) => {
    const piece = pieces[i];
    return piece === undefined ? [] : [{ ...stretch, piece }];
  });
  const sized = sizeTopics(jointsOf(input.topics, placed), rim, measure);
  const nodes = sized.sort((a, b) => Number(b.core) - Number(a.core));
  return { rim, inset: measure.breadth / 2 + 10, nodes, relations: [] };
}

/** How often the straight ways from topics to their passages cross each other, each by what it weighs. */
function crossings({ nodes }: Board, places: readonly Point[]): number {
  const ways = nodes.flatMap(({ links }, i) =>
    links.map(({ from, weight }) => ({ i, from, weight, to: places[i] ?? from })),
  );
  let sum = 0;
  ways.forEach((a, k) => {
    for (const b of ways.slice(k + 1))
      if (a.i !== b.i && crosses(a.from, a.to, b.from, b.to)) sum += a.weight * b.weight;
  });
  return sum;
}

test.each(SIZE_CLASSES)(
  'topics lie apart, and cross far less than if they took each other’s places, %s',
  (size) => {
    const board = boardFor(size);
    const places = finish(placeTopics(board));
    expect(misplaced(board, places)).toEqual([]);
    const shuffle = shuffler(randomLcg(0.5));
    const shuffled = Array.from({ length: 40 }, () => crossings(board, shuffle([...places])));
    expect(crossings(board, places)).toBeLessThan(0.5 * (mean(shuffled) ?? 0));
  },
);

test('the same board gives the same places', () => {
  expect(finish(placeTopics(boardFor('narrow')))).toEqual(finish(placeTopics(boardFor('narrow'))));
});
