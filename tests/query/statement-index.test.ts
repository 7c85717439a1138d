import { expect, test } from 'vitest';
import { indexCollection } from '#query/library.ts';
import { collection, library } from '../model.ts';

test('a collection is indexed once', () => {
  expect(indexCollection(collection)).toBe(library);
});

test('every relation and every place is found under the passage that has its words', () => {
  for (const { statement, relationsByPassage, placesByPassage } of library.statements.values())
    for (const { id } of statement.passages) {
      const here = <T extends { passage: string }>(all: T[]) => all.filter(({ passage }) => passage === id);
      expect(relationsByPassage.get(id) ?? []).toEqual(here(statement.relations));
      expect(placesByPassage.get(id) ?? []).toEqual(here(statement.places));
    }
});
