import { describe, expect, test } from 'vitest';
import { indexCollection } from '#query/library.ts';
import { layoutMap } from '#views/text/scroll-map/layout-map.ts';
import { mapPieces } from '#views/text/scroll-map/map-pieces.ts';
import { generateCollection } from '../../../generate/collection.ts';
import { library } from '../../../model.ts';
import { index } from '../../statement.ts';

const generated = indexCollection(generateCollection({ seed: 11, passages: 1000, topics: 12, actors: 60 }));
const [long] = generated.statements.values();
if (long === undefined) throw new Error('A generated collection has a statement.');

const SHIPPED = { library, index };
const LONG = { library: generated, index: long };

describe.each([
  ['the statement that ships', SHIPPED],
  ['a statement of a thousand passages', LONG],
])('on the map of %s', (_, { library, index }) => {
  const { statement } = index;
  const pieces = mapPieces(library, index, false);
  const layout = layoutMap(index, pieces);

  test('every quote of a position has a tick within the piece of its passage, in text order', () => {
    const quotes = statement.positions.flatMap(({ evidence }) => evidence);
    expect(layout.ticks).toHaveLength(quotes.length);
    for (const [place, { passage }] of quotes.entries()) {
      const piece = layout.pieces.get(passage);
      const at = layout.ticks[place]?.at ?? -1;
      expect(at).toBeGreaterThanOrEqual((piece?.start ?? 1) - 1e-9);
      expect(at).toBeLessThanOrEqual((piece?.start ?? 0) + (piece?.length ?? 0) + 1e-9);
    }
  });

  test('each section begins where its first passage does', () => {
    const firsts = [0, ...statement.exchanges.map(({ number }) => number)].map(
      (number) => statement.passages.find(({ exchange }) => (exchange ?? 0) === number)?.id ?? '',
    );
    expect(layout.sections.map(({ start }) => start)).toEqual(
      firsts.map((id) => layout.pieces.get(id)?.start),
    );
  });

  test('no passage is left out, and none lies over the next', () => {
    expect([...layout.pieces.keys()]).toEqual(statement.passages.map(({ id }) => id));
    let end = 0;
    for (const { start, length } of layout.pieces.values()) {
      expect(start).toBeGreaterThanOrEqual(end - 1e-9);
      expect(length).toBeGreaterThan(0);
      end = start + length;
    }
    expect(end).toBeLessThanOrEqual(1 + 1e-9);
  });

  test('there are no more pieces than can be told apart', () => {
    expect(pieces.length).toBeLessThanOrEqual(160);
    expect(pieces.flatMap(({ passages }) => passages)).toEqual(statement.passages.map(({ id }) => id));
  });
});

test('a piece of several passages leads to the first and says how many positions are on all', () => {
  const piece = mapPieces(generated, long, true).find(({ passages }) => passages.length > 1);
  const passages = piece?.passages ?? [];
  const positions = long.statement.positions.filter(({ evidence }) =>
    evidence.some(({ passage }) => passages.includes(passage)),
  );
  expect(piece?.to).toMatchObject({ page: 'text', passage: passages[0] });
  expect(piece?.name).toContain(`; ${positions.length} position`);
});
