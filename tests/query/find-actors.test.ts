import { describe, expect, test } from 'vitest';
import { findActors } from '#query/find-actors.ts';
import { collection, library } from '../model.ts';

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
