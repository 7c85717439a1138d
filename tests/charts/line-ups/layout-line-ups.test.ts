import { describe, expect, test } from 'vitest';
import { isWithin, overlap } from '#charts/line-ups/free-place.ts';
import { layoutLineUps } from '#charts/line-ups/layout-line-ups.ts';
import { type LineUpsInput, UPRIGHT, WIDE } from '#charts/line-ups/line-ups-input.ts';
import { lineUpsAddress, TIE_MEASURES } from '#model/address.ts';
import { indexCollection, type Library } from '#query/library.ts';
import { lineUps } from '#query/line-ups/line-ups.ts';
import { lineUpsInput } from '#views/line-ups/graph/line-ups-input.ts';
import { generateCollection } from '../../generate/collection.ts';
import { library } from '../../model.ts';

const sized = (seed: number, actors: number) =>
  indexCollection(
    generateCollection({
      seed,
      passages: actors,
      topics: 12,
      actors,
      propositions: Math.max(20, actors / 2),
    }),
  );

const cases: [string, LineUpsInput][] = [
  ...TIE_MEASURES.map((measure): [string, LineUpsInput] => [
    `what ships, by ${measure}`,
    inputOf(library, { measure }),
  ]),
  ['what ships, as shares', inputOf(library, { jaccard: true })],
  ['8 made-up actors', inputOf(sized(1, 8))],
  ['40 made-up actors', inputOf(sized(2, 40))],
  ['200 made-up actors', inputOf(sized(3, 200), { measure: 'subtract' })],
  ['1,000 made-up actors', inputOf(sized(4, 1000))],
  ['nobody', { actors: [], ties: [] }],
];

function inputOf(of: Library, asked: Partial<ReturnType<typeof lineUpsAddress>> = {}): LineUpsInput {
  const address = lineUpsAddress(asked);
  return lineUpsInput(lineUps(of, address), address.jaccard);
}

const sizes = [
  ['on a desk', WIDE],
  ['on a phone', UPRIGHT],
] as const;

describe.each(cases)('the picture of %s', (_, input) => {
  test.each(sizes)('%s has every seat within the frame and none over another', (_, size) => {
    const { seats, ties } = layoutLineUps(input, size);
    const labels = ties.flatMap(({ lines }) =>
      lines.flatMap(({ labelAt }) =>
        labelAt === null ? [] : [{ x: labelAt.x - 4, y: labelAt.y - 6, width: 8, height: 12 }],
      ),
    );
    const boxes = [...seats.map(({ box }) => box), ...labels];
    for (const [i, box] of boxes.entries()) {
      expect(isWithin(box, size)).toBe(true);
      for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
    }
  });

  test.each(sizes)('%s shows or folds every actor, and not more than can be read', (_, size) => {
    const { seats, folded, ties } = layoutLineUps(input, size);
    const all = [...seats.map(({ actor }) => actor.id), ...folded];
    expect(all.toSorted()).toEqual(input.actors.map(({ id }) => id).toSorted());
    expect(seats.length).toBeLessThanOrEqual(size.most);
    expect(ties.length).toBeLessThanOrEqual(110);
    const seated = new Set(seats.map(({ actor }) => actor.id));
    for (const { ends } of ties) for (const end of ends) expect(seated.has(end)).toBe(true);
  });

  test.each(sizes)('%s is the same each time, and leaves its input as it was', (_, size) => {
    // As text, since comparing tens of thousands of ties one by one takes seconds.
    const before = JSON.stringify(input);
    const picture = JSON.stringify(layoutLineUps(input, size));
    expect(JSON.stringify(layoutLineUps(structuredClone(input), size))).toBe(picture);
    expect(JSON.stringify(input)).toBe(before);
  });
});

test('who agrees rests nearer than who disagrees', () => {
  const names = ['a', 'b', 'c', 'd'];
  const weight = { strength: 1, label: '1' };
  const input: LineUpsInput = {
    actors: names.map((id) => ({ id, name: id, kind: 'state' })),
    ties: [
      { ends: ['a', 'b'], agreement: weight, disagreement: null },
      { ends: ['c', 'd'], agreement: weight, disagreement: null },
      { ends: ['a', 'c'], agreement: null, disagreement: weight },
      { ends: ['b', 'd'], agreement: null, disagreement: weight },
    ],
  };
  const { seats } = layoutLineUps(input, WIDE);
  const apart = (one: string, other: string) => {
    const [a, b] = [one, other].map((id) => seats.find(({ actor }) => actor.id === id));
    return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
  };
  expect(apart('a', 'b')).toBeLessThan(apart('a', 'c'));
  expect(apart('c', 'd')).toBeLessThan(apart('b', 'd'));
});
