import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { collection } from '../model.ts';
import { renderAt } from '../render-at.tsx';
import { statement } from './statement.ts';

test('several statements stand on a shelf, the latest first', async () => {
  const later = { ...statement, id: '2014-01-01-another', heading: 'Another statement', date: '2014-01-01' };
  await renderAt('/', { ...collection, statements: [statement, later] });
  expect(screen.getByRole('heading', { level: 1, name: collection.title })).toBeVisible();
  const shelf = within(screen.getByRole('main')).getAllByRole('link');
  expect(shelf.map((link) => link.getAttribute('href'))).toEqual([`/${later.id}/`, `/${statement.id}/`]);
});

test('an actor of two statements is shown in each', async () => {
  const later = { ...statement, id: '2014-01-01-another', heading: 'Another statement', date: '2014-01-01' };
  const holder = statement.positions[0]?.holder;
  await renderAt(`/actors/${holder}/`, { ...collection, statements: [statement, later] });
  for (const { heading } of [statement, later])
    expect(screen.getByRole('heading', { level: 2, name: heading })).toBeVisible();
});
