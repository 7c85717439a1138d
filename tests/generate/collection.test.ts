import { expect, test } from 'vitest';
import { collectionSchema } from '#model/collection-schema.ts';
import { generateCollection } from './collection.ts';

const SIZES = [
  { seed: 1, passages: 5, topics: 1, actors: 3 },
  { seed: 2, passages: 30, topics: 15, actors: 90 },
  { seed: 3, passages: 400, topics: 30, actors: 1000 },
];

test.each(SIZES)(
  '$passages passages, $topics topics, $actors actors: valid, of that size, the same again',
  (size) => {
    const made = generateCollection(size);
    expect(collectionSchema.parse(made)).toEqual(made);
    expect(generateCollection(size)).toEqual(made);
    expect(generateCollection({ ...size, seed: size.seed + 50 })).not.toEqual(made);
    const [statement] = made.statements;
    expect(statement?.passages).toHaveLength(size.passages);
    expect(made.codebook.topics).toHaveLength(size.topics);
    expect(made.codebook.actors).toHaveLength(size.actors);
  },
);

test.each(SIZES)('every quote stands where it says: $passages passages', (size) => {
  const [statement] = generateCollection(size).statements;
  const texts = new Map(statement?.passages.map(({ id, text }) => [id, text]));
  const quotes = statement?.positions.flatMap(({ evidence }) => evidence) ?? [];
  expect(quotes.length).toBeGreaterThan(0);
  for (const { passage, start, end, quote } of quotes)
    expect(texts.get(passage)?.slice(start, end)).toBe(quote);
});
