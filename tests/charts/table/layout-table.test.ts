import { describe, expect, test } from 'vitest';
import { makeRim } from '#charts/rim/rim.ts';
import { drawTable } from '#charts/table/draw-table.ts';
import { SIZE_CLASSES } from '#charts/table/size-class.ts';
import { tableGraph } from '#query/table-graph.ts';
import { library } from '../../model.ts';
import { clipped, countMarks, legibleBoxes, overlaps } from './boxes.ts';

const [index] = library.statements.values();
if (index === undefined) throw new Error('The model has no statement.');
const input = tableGraph(library, index);

describe.each(SIZE_CLASSES)('the statement that ships, %s', (size) => {
  const picture = drawTable(input, size);
  const boxes = legibleBoxes(picture);

  test('nothing legible overlaps or is clipped', () => {
    expect(overlaps(boxes)).toEqual([]);
    expect(clipped(boxes, picture)).toEqual([]);
  });

  test('every topic and every passage is in the picture', () => {
    expect(picture.topics.map(({ id }) => id).sort()).toEqual(input.topics.map(({ id }) => id).sort());
    expect(picture.foldedTopics).toEqual([]);
    expect(picture.stretches.flatMap(({ passages }) => passages)).toEqual(input.passages.map(({ id }) => id));
  });

  test('topics lie on the table, actors sit off it', () => {
    const rim = makeRim(picture.rim);
    for (const { x, y, radius } of picture.topics)
      for (const [dx, dy] of [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ] as const)
        expect(rim.holds({ x: x + dx * radius, y: y + dy * radius }, picture.breadth / 2)).toBe(true);
    for (const { x, y } of picture.seats) expect(rim.holds({ x, y }, -picture.breadth / 2 - 8)).toBe(false);
  });

  test('every code is a petal or a thread', () => {
    const joined = [...picture.petals, ...picture.threads].flatMap(({ topic, passages }) =>
      passages.map((passage) => `${topic} ${passage}`),
    );
    const coded = input.topics.flatMap(({ id, codes }) => codes.map(({ passage }) => `${id} ${passage}`));
    expect(joined.sort()).toEqual(coded.sort());
  });

  test('every pair of topics that the text joins is one line', () => {
    const pairs = new Set(input.relations.map(({ from, to }) => [from, to].sort().join(' ')));
    expect(picture.relations.map(({ from, to }) => [from, to].sort().join(' ')).sort()).toEqual(
      [...pairs].sort(),
    );
  });

  test('the same again gives the same numbers', () => {
    expect(drawTable(input, size)).toEqual(picture);
  });

  test('stays within what a person can tell apart', () => {
    expect(countMarks(picture)).toBeLessThanOrEqual(600);
  });
});

describe.each(SIZE_CLASSES.filter((size) => size !== 'narrow' && size !== 'tour'))('seats, %s', (size) => {
  const { seats, folds } = drawTable(input, size);

  test('everybody has a seat or is named in a fold, once', () => {
    const placed = [...seats.map(({ id }) => id), ...folds.flatMap(({ actors }) => actors)];
    expect(placed.sort()).toEqual(input.actors.map(({ id }) => id).sort());
  });

  test('whoever holds a position has a seat before anybody merely mentioned', () => {
    const holders = input.actors.filter(({ positions }) => positions > 0).map(({ id }) => id);
    expect(seats.map(({ id }) => id)).toEqual(expect.arrayContaining(holders));
  });

  test('seats follow the text down the right side and up the left', () => {
    const order = new Map(input.passages.map(({ id }, i) => [id, i]));
    for (const [side, turn] of [
      ['right', 1],
      ['left', -1],
    ] as const) {
      const down = seats.filter((seat) => seat.side === side).sort((a, b) => a.y - b.y);
      const places = down.map(({ passage }) => (order.get(passage) ?? 0) * turn);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });
});
