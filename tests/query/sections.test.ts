import { expect, test } from 'vitest';
import { sectionsOf } from '#query/sections.ts';
import { generateCollection } from '../generate/collection.ts';
import { collection } from '../model.ts';

const statements = [
  ...collection.statements,
  ...generateCollection({ seed: 3, passages: 60, topics: 5, actors: 20 }).statements,
];

test('sections hold every passage once, in text order', () => {
  for (const statement of statements)
    expect(sectionsOf(statement).flatMap(({ passages }) => passages)).toEqual(statement.passages);
});

test('an exchange bears its title, the opening speech none of its own', () => {
  for (const statement of statements)
    for (const { number, title, passages } of sectionsOf(statement)) {
      expect(new Set(passages.map(({ exchange }) => exchange ?? 0))).toEqual(new Set([number]));
      const exchange = statement.exchanges.find((one) => one.number === number);
      expect(title).toBe(exchange?.title ?? 'Opening speech');
    }
});

test('a statement without questions is one speech', () => {
  const [statement] = collection.statements;
  if (statement === undefined) throw new Error('The collection has no statement.');
  const passages = statement.passages.filter(({ exchange }) => exchange === null);
  expect(sectionsOf({ ...statement, exchanges: [], passages }).map(({ title }) => title)).toEqual(['Speech']);
});
