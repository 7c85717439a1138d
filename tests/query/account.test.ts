import { expect, test } from 'vitest';
import type { Address } from '#model/address.ts';
import { accountOf, shortName } from '#query/account.ts';
import { currentStatement } from '#query/current-statement.ts';
import { indexCollection } from '#query/library.ts';
import { collection, library } from '../model.ts';

const person = {
  id: 'x',
  kind: 'person',
  name: 'Ban Ki-moon',
  gloss: 'A person.',
  plural: false,
  affiliation: null,
  forms: [],
} as const;

test('a person is spoken of by the last word of the name, anybody else by all of it', () => {
  expect(shortName({ ...person, forms: [] })).toBe('Ki-moon');
  expect(shortName({ ...person, forms: [], name: 'Rasmus Anders Fogh' })).toBe('Fogh');
  expect(shortName({ ...person, forms: [], kind: 'state', name: 'United States' })).toBe('United States');
});

test('an account names holder, proposition and addressees, and the speaker whose word it is', () => {
  for (const index of library.statements.values())
    for (const position of index.statement.positions) {
      const account = accountOf(library, index, position);
      expect(account.holder.id).toBe(position.holder);
      expect(account.proposition.id).toBe(position.proposition);
      expect(account.addressees.map(({ id }) => id)).toEqual(position.addressees);
      const speaker = collection.codebook.actors.find(({ id }) => id === index.statement.speaker);
      expect(speaker?.name.endsWith(account.speaker)).toBe(true);
    }
});

test('a page without a statement in its address is about the only one there is, or about none', () => {
  const [statement] = collection.statements;
  if (statement === undefined) throw new Error('The collection has no statement.');
  const actors: Address = { page: 'actors' };
  expect(currentStatement(library, actors)?.statement).toBe(statement);
  const two = indexCollection({ ...collection, statements: [statement, { ...statement, id: 'another' }] });
  expect(currentStatement(two, actors)).toBeNull();
  expect(currentStatement(two, { page: 'table', statement: 'another', selection: null })?.statement.id).toBe(
    'another',
  );
});
