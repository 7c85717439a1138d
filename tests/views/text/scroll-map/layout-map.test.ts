import { expect, test } from 'vitest';
import { topicStrands } from '#query/passage-strands.ts';
import { layoutMap } from '#views/text/scroll-map/layout-map.ts';
import { library } from '../../../model.ts';
import { index, statement } from '../../statement.ts';

const layout = layoutMap(index, topicStrands(library, index));

test('every quote of a position has a tick within the piece of its passage, in text order', () => {
  const quotes = statement.positions.flatMap(({ evidence }) => evidence);
  expect(layout.ticks).toHaveLength(quotes.length);
  for (const [place, { passage }] of quotes.entries()) {
    const piece = layout.pieces.get(passage);
    const at = layout.ticks[place]?.at ?? -1;
    expect(at).toBeGreaterThanOrEqual(piece?.start ?? 1);
    expect(at).toBeLessThanOrEqual((piece?.start ?? 0) + (piece?.length ?? 0));
  }
});

test('each section begins where its first passage does', () => {
  const firsts = [0, ...statement.exchanges.map(({ number }) => number)].map(
    (number) => statement.passages.find(({ exchange }) => (exchange ?? 0) === number)?.id ?? '',
  );
  expect(layout.sections.map(({ start }) => start)).toEqual(firsts.map((id) => layout.pieces.get(id)?.start));
});
