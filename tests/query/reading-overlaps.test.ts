import { expect, test } from 'vitest';
import type { Position } from '#model/collection.ts';
import { indexCollection } from '#query/library.ts';
import { overlapping } from '#query/reading-overlaps.ts';
import { collection } from '../model.ts';

const [statement] = collection.statements;
if (statement === undefined) throw new Error('The model has no statement.');
const indexWith = (positions: Position[]) => {
  const [index] = indexCollection({
    ...collection,
    statements: [{ ...statement, positions }],
  }).statements.values();
  if (index === undefined) throw new Error('The collection has no statement.');
  return index;
};

/** The places of all the letters of a position's words. */
const letters = ({ evidence }: Position) =>
  evidence.flatMap(({ passage, start, end }) =>
    Array.from({ length: end - start }, (_, i) => `${passage} ${start + i}`),
  );

test('positions overlap if their words share a letter, and each with itself', () => {
  const index = indexWith(statement.positions);
  const places = statement.positions.map((position) => ({ id: position.id, at: new Set(letters(position)) }));
  for (const position of statement.positions) {
    const own = letters(position);
    const near = places.filter(({ at }) => own.some((letter) => at.has(letter))).map(({ id }) => id);
    expect(new Set(overlapping(index, position))).toEqual(new Set(near));
  }
});

test('words at the same place of different passages are not shared, nor do neighbouring words overlap', () => {
  const [some] = statement.positions;
  if (some === undefined) throw new Error('The statement has no position.');
  const quote = (id: string, start: number, end: number) => ({
    passage: id,
    start,
    end,
    quote: statement.passages.find((passage) => passage.id === id)?.text.slice(start, end) ?? '',
  });
  const made = (id: string, ...evidence: Position['evidence']): Position => ({ ...some, id, evidence });
  const one = made('one', quote('p03', 0, 9), quote('p04', 40, 50));
  const positions = [one, made('elsewhere', quote('p04', 0, 9)), made('beside', quote('p04', 50, 60))];
  positions.push(made('before', quote('p04', 30, 40)));
  expect(overlapping(indexWith(positions), one)).toEqual(['one']);
  const over = made('over', quote('p04', 49, 60));
  expect(new Set(overlapping(indexWith([one, over]), one))).toEqual(new Set(['one', 'over']));
});
