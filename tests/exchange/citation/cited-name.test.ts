import { expect, test } from 'vitest';
import { citationKey } from '#exchange/citation/citation-key.ts';
import { citedName } from '#exchange/citation/cited-name.ts';
import { statement, view, words } from './examples.ts';

test('a person has a family name and given names, others one name', () => {
  expect(citedName({ kind: 'person', name: 'Sergey Viktorovich Lavrov' })).toEqual({
    family: 'Lavrov',
    given: 'Sergey Viktorovich',
  });
  expect(citedName({ kind: 'person', name: 'Pelé' })).toEqual({ literal: 'Pelé' });
  expect(citedName({ kind: 'organisation', name: 'United Nations' })).toEqual({ literal: 'United Nations' });
});

test('the name of a citation is one that every program takes', () => {
  expect(citationKey(words)).toBe('lavrov-2013-p13');
  expect(citationKey(statement)).toBe('lavrov-2013');
  expect(citationKey(view)).toBe('parley-actors');
  const source = words.source && { ...words.source, author: { literal: 'Şükrü’nün Ofisi' } };
  expect(citationKey({ ...words, source })).toBe('sukru-nun-ofisi-2013-p13');
});
