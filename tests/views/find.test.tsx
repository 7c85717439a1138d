import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { collection } from '../model.ts';
import { renderAt } from '../render-at.tsx';

// What loads when it is first used, so that no test waits for code that a browser would have by then.
await import('#views/find/dialog/FindDialog.tsx');
await import('#query/search/finder.ts');

const openField = () => screen.findByRole('combobox', { name: /Find words/ });

test('the page explains what can be found, with examples that find something', async () => {
  const reader = await renderAt('/find/');
  expect(screen.getByRole('heading', { level: 1, name: 'Find' })).toBeVisible();
  for (const key of ['stance', 'by', 'topic', 'voice', 'in'])
    expect(screen.getByRole('link', { name: new RegExp(`^${key}:\\S+$`) })).toBeVisible();
  await reader.click(screen.getByRole('link', { name: /^in:\S+$/ }));
  expect(await screen.findByText(/^\d+ finds: /)).toBeVisible();
  expect(screen.getByRole('searchbox', { name: 'Find' })).toHaveValue(
    new URLSearchParams(window.location.search).get('q'),
  );
});

test('every position that is found says whose account it is', async () => {
  await renderAt('/find/?q=voice%3Aattributed');
  const positions = await screen.findByRole('region', { name: 'Positions' });
  const links = within(positions).getAllByRole('link');
  const attributed = collection.statements.flatMap((statement) =>
    statement.positions.filter(({ attribution }) => attribution === 'attributed'),
  );
  expect(links).toHaveLength(Math.min(60, attributed.length));
  for (const link of links) expect(link).toHaveTextContent(/reported by Lavrov: /);
});

test('what is nowhere is said to be, with words near to it', async () => {
  const reader = await renderAt('/find/?q=libertarian');
  expect(await screen.findByText('Nothing found')).toBeVisible();
  await reader.click(screen.getByRole('link', { name: /^libya instead/ }));
  expect(await screen.findByRole('region', { name: 'Topics' })).toHaveTextContent('Libya');
});

test('text is never treated as HTML', async () => {
  await renderAt('/find/?q=%3Cimg%20src%3Dx%3E%20Syria');
  expect(await screen.findByText(/^“img” stands nowhere/)).toBeVisible();
  expect(document.querySelector('main img')).toBeNull();
});

test('the dialog is a combobox: the field keeps the focus while the arrows go through all groups and round', async () => {
  const reader = await renderAt('/actors/');
  await reader.keyboard('/');
  const field = await openField();
  expect(field).toHaveFocus();
  await reader.type(field, 'Karr');
  await waitFor(() => expect(screen.getByRole('group', { name: 'Actors' })).toHaveTextContent('Bob Carr'));
  expect(field).not.toHaveAttribute('aria-activedescendant');
  const ids = screen.getAllByRole('option').map(({ id }) => id);
  for (const id of ids) {
    await reader.keyboard('{ArrowDown}');
    expect(field).toHaveAttribute('aria-activedescendant', id);
  }
  await reader.keyboard('{ArrowDown}');
  expect(field).not.toHaveAttribute('aria-activedescendant');
  await reader.keyboard('{ArrowUp}');
  expect(field).toHaveAttribute('aria-activedescendant', ids.at(-1));
  expect(field).toHaveFocus();
  for (const option of screen.getAllByRole('option')) expect(option).toHaveAttribute('href');
});

test('how much was found is said once the reader rests', async () => {
  const reader = await renderAt('/actors/');
  await reader.keyboard('/');
  const field = await openField();
  const dialog = screen.getByRole('dialog', { name: 'Find' });
  expect(within(dialog).getByRole('status')).toBeEmptyDOMElement();
  await reader.type(field, 'Kerry');
  await waitFor(() => expect(within(dialog).getByRole('status')).toHaveTextContent(/^\d+ finds: /));
});

test('Enter opens the first, and nothing else happens at the keys that are typed', async () => {
  const reader = await renderAt('/actors/');
  await reader.keyboard('/');
  await reader.type(await openField(), 'Bob Carr');
  await waitFor(() => expect(screen.getAllByRole('option')[0]).toHaveTextContent('Bob Carr'));
  await reader.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: 'Bob Carr' })).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
});
