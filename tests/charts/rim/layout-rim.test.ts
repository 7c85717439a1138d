import { expect, test } from 'vitest';
import { layoutRim } from '#charts/rim/layout-rim.ts';
import { makeRim } from '#charts/rim/rim.ts';
import { countWords } from '#query/count-words.ts';
import { sectionNumber } from '#query/sections.ts';
import { collection } from '../../model.ts';

const rim = makeRim({ cx: 0, cy: 0, a: 268, b: 326, exponent: 2.7 });
const statement = collection.statements[0];
const passages = (statement?.passages ?? []).map((passage) => ({
  id: passage.id,
  words: countWords(passage),
  section: sectionNumber(passage),
}));

test('every passage has its stretch, in text order, apart from its neighbours, with the head open', () => {
  const { pieces } = layoutRim({ passages, length: rim.length, head: 40 });
  expect(pieces.map(({ id }) => id)).toEqual(passages.map(({ id }) => id));
  let end = 20;
  pieces.forEach((piece, i) => {
    expect(piece.start - end).toBeGreaterThanOrEqual(i === 0 ? 0 : 2.5 - 1e-9);
    end = piece.start + piece.length;
  });
  expect(end).toBeCloseTo(rim.length - 20, 6);
});

test('lengths follow words, except those at the minimum', () => {
  const { pieces } = layoutRim({ passages, length: rim.length, minimum: 7 });
  const rates = pieces.flatMap(({ length }, i) =>
    length > 7.001 ? [length / (passages[i]?.words ?? Number.NaN)] : [],
  );
  expect(rates.length).toBeGreaterThan(passages.length / 2);
  for (const rate of rates) expect(rate).toBeCloseTo(rates[0] ?? Number.NaN, 6);
  for (const { length } of pieces) expect(length).toBeGreaterThanOrEqual(7 - 1e-9);
});

test('a section is as long as its passages with the gaps between them', () => {
  const { pieces, sections } = layoutRim({ passages, length: rim.length });
  expect(sections).toHaveLength(new Set(passages.map(({ section }) => section)).size);
  for (const { section, start, length } of sections) {
    const own = pieces.filter((_, i) => passages[i]?.section === section);
    expect(start).toBeCloseTo(own[0]?.start ?? Number.NaN, 6);
    expect(start + length).toBeCloseTo((own.at(-1)?.start ?? 0) + (own.at(-1)?.length ?? Number.NaN), 6);
  }
});
