import { expect, test } from 'vitest';
import { placeStops } from '#charts/tour/place-stops.ts';
import { toursOf } from '#query/find-tour.ts';
import { topicStrands } from '#query/passage-strands.ts';
import { tourStops } from '#query/tour.ts';
import { library } from '../../model.ts';

const [index] = library.statements.values();
if (index === undefined) throw new Error('The model has no statement.');
const passages = topicStrands(library, index);
const LENGTH = 1140;
const ROOM = 50;
const place = (steps: readonly (readonly string[])[]) =>
  placeStops({ passages, steps, length: LENGTH, room: ROOM });

test.each(toursOf(library, index.statement.id).map((tour) => [tour.id, tour] as const))(
  'the numbers of “%s” stand apart on the ribbon',
  (_, tour) => {
    const places = place(tourStops(library, index, tour).map((stop) => stop.passages));
    expect(places).toHaveLength(tour.steps.length);
    const rising = places.toSorted((a, b) => a - b);
    if (tour.id !== 'syria-voices') expect(places).toEqual(rising);
    rising.slice(1).forEach((at, i) => {
      expect((at - (rising[i] ?? 0)) * LENGTH).toBeGreaterThanOrEqual(ROOM - 0.001);
    });
    expect(rising[0]).toBeGreaterThanOrEqual(0);
    expect(rising.at(-1)).toBeLessThanOrEqual(1);
  },
);

test('a tour that goes back in the text has its numbers where their passages are', () => {
  const [late = 0, early = 0] = place([['p29'], ['p02']]);
  expect(early).toBeLessThan(0.2);
  expect(late).toBeGreaterThan(0.8);
});

test('more steps than there is room for share it', () => {
  const places = place(Array.from({ length: 60 }, () => ['p13']));
  expect(new Set(places).size).toBe(60);
  expect(Math.max(...places)).toBeLessThanOrEqual(1);
});
