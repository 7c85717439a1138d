import { describe, expect, test } from 'vitest';
import { drawTable } from '#charts/table/draw-table.ts';
import { litPaths, petalTones } from '#charts/table/lit-paths.ts';
import { lightOf } from '#charts/table/table-light.ts';
import { tableFocus } from '#query/table-focus.ts';
import { tableGraph } from '#query/table-graph.ts';
import { library } from '../../model.ts';

const [index] = library.statements.values();
if (index === undefined) throw new Error('The model has no statement.');
const input = tableGraph(library, index);
const picture = drawTable(input, 'wide');

function litBy(kind: 'topic' | 'actor' | 'passage', id: string) {
  const focus = index === undefined ? null : tableFocus(library, index, { kind, id });
  if (focus === null) throw new Error(`The statement has no ${kind} ${id}.`);
  return { focus, paths: litPaths(picture, lightOf(focus)) };
}

describe('what a light falls on', () => {
  test('of a topic is every petal of it, and none of another one', () => {
    for (const { id } of input.topics) {
      const { focus, paths } = litBy('topic', id);
      const joined = ({ topic, passages }: { topic: string; passages: string[] }) =>
        passages.some((passage) => focus.joints.has(`${topic} ${passage}`));
      for (const petal of picture.petals) {
        expect(paths.petals.get(petal.tone)?.includes(petal.d) ?? false).toBe(joined(petal));
        if (petal.topic === id) expect(joined(petal)).toBe(true);
      }
      for (const thread of picture.threads) expect(paths.threads.includes(thread.d)).toBe(joined(thread));
      expect(paths.topics).toEqual(picture.topics.map((one) => focus.topics.has(one.id)));
    }
  });

  test('of an actor is its seat with its leader, cut out of what is dimmed', () => {
    for (const { id, leader, box } of picture.seats) {
      const { paths } = litBy('actor', id);
      expect(paths.leaders).toContain(leader);
      expect(holesIn(paths.page)).toContainEqual(expect.objectContaining({ y: Math.round(box.y * 10) / 10 }));
    }
  });

  test('of a passage is its stretch of the rim, cut out of what is dimmed, and its number', () => {
    for (const { passages, outline } of picture.stretches)
      for (const id of passages) {
        const { paths } = litBy('passage', id);
        expect(paths.page).toContain(outline);
        expect(paths.numbers[picture.stretches.findIndex((one) => one.passages.includes(id))]).toBe(true);
        expect(paths.table).toBe(picture.surface);
      }
  });

  test('has an outline for every tone that petals have', () => {
    expect(new Set(petalTones(picture))).toEqual(new Set(picture.petals.map(({ tone }) => tone)));
  });
});

/** The rectangles of a path beyond its first one, which is the frame. */
function holesIn(d: string): { x: number; y: number }[] {
  return [...d.matchAll(/M([-\d.]+) ([-\d.]+)h/g)]
    .slice(1)
    .map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}
