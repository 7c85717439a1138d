import { describe, expect, test } from 'vitest';
import { findActors } from '#query/find-actors.ts';
import { collection, library } from '../model.ts';
import { actor, smallLibrary } from './small.ts';

const best = (sought: string) => findActors(library, sought)[0];

describe('an actor is found', () => {
  test('by its name, whole or begun', () => {
    for (const { id, name } of collection.codebook.actors) {
      expect(best(name)?.actor.id, name).toBe(id);
      expect(findActors(library, name.slice(0, 4)).some(({ actor }) => actor.id === id)).toBe(true);
    }
  });

  test('by every form of the text', () => {
    for (const { id, forms } of collection.codebook.actors)
      for (const form of forms)
        expect(
          findActors(library, form).some(({ actor }) => actor.id === id),
          form,
        ).toBe(true);
  });

  test('by a form that is nothing like its name, and says which', () => {
    expect(best('LAS')).toMatchObject({ actor: { id: 'arab-league' }, form: 'LAS' });
  });

  test.each([
    ['Rusia', 'russia'],
    ['untied states', 'usa'],
    ['Lavrow', 'sergey-lavrov'],
    ['Moris', 'mohamed-morsi'],
    ['minorty', 'blocking-minority'],
  ])('with a slip of the pen: %s', (sought, id) => {
    expect(
      findActors(library, sought)
        .slice(0, 3)
        .map(({ actor }) => actor.id),
    ).toContain(id);
  });
});

test('with nothing typed everybody is there, by weight', () => {
  const all = findActors(library, ' ');
  expect(all).toHaveLength(collection.codebook.actors.length);
  const counts = all.map(
    ({ actor }) =>
      collection.statements.flatMap((one) => one.positions).filter((p) => p.holder === actor.id).length,
  );
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});

test('what nobody is called finds nobody', () => {
  expect(findActors(library, 'xyzzy quux')).toEqual([]);
});

describe('of several, those come first', () => {
  const found = (sought: string, ...actors: Parameters<typeof actor>[]) =>
    findActors(smallLibrary({ actors: actors.map(([id, rest]) => actor(id, rest)) }), sought).map(
      ({ actor: { id }, form }) => (form === null ? id : `${id} (${form})`),
    );

  test('whose name begins so, not those whose name ends so', () => {
    expect(found('ana', ['East Ana'], ['West Ana'], ['Ana West'])).toEqual([
      'Ana West',
      'East Ana',
      'West Ana',
    ]);
  });

  test('with a word that begins so, then those with it in the middle of a word, then those with a slip', () => {
    expect(found('anan', ['Anen'], ['Banana'], ['The Anand'])).toEqual(['The Anand', 'Banana', 'Anen']);
  });

  test('whose name is meant, then those of whom a form is, the first such form told', () => {
    expect(found('zed', ['Axe', { forms: ['Zed One', 'Zed Two'] }], ['Zed Land'])).toEqual([
      'Zed Land',
      'Axe (Zed One)',
    ]);
  });
});

test('two letters are sought at the beginning of words alone, accents never matter', () => {
  const small = smallLibrary({ actors: [actor('Banana'), actor('Şükrü')] });
  const found = (sought: string) => findActors(small, sought).map(({ actor: { id } }) => id);
  expect(found('na')).toEqual([]);
  expect(found('nan')).toEqual(['Banana']);
  expect(found('sukru')).toEqual(['Şükrü']);
});
