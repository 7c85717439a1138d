import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { collection } from '../model.ts';
import { renderAt } from '../render-at.tsx';

const statement = collection.statements[0]?.id ?? '';

test('? lists the keys of the page and of the app, and Close leads back', async () => {
  const reader = await renderAt('/about/');
  await reader.keyboard('?');
  const dialog = await screen.findByRole('dialog', { name: 'Keys' });
  expect(within(dialog).getByRole('heading', { name: 'Everywhere' })).toBeVisible();
  expect(within(dialog).getByText('light or dark')).toBeVisible();
  await reader.click(within(dialog).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a number opens the view of that place in the bar', async () => {
  const reader = await renderAt(`/${statement}/`);
  await reader.keyboard('2');
  await waitFor(() => expect(window.location.pathname).toBe(`/${statement}/text/`));
});

test('D turns light to dark, also from what the system has', async () => {
  const reader = await renderAt('/about/');
  await reader.keyboard('d');
  expect(document.documentElement.dataset['theme']).toBe('dark');
  await reader.keyboard('d');
  expect(document.documentElement.dataset['theme']).toBe('light');
});

test('single keys can be switched off, and the choice is kept', async () => {
  const reader = await renderAt('/about/');
  await reader.keyboard('?');
  const dialog = await screen.findByRole('dialog', { name: 'Keys' });
  await reader.click(within(dialog).getByRole('checkbox'));
  await reader.click(within(dialog).getByRole('button', { name: 'Close' }));
  await reader.keyboard('2');
  expect(window.location.pathname).toBe('/about/');
  await reader.keyboard('?');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(localStorage.getItem('parley-settings')).toContain('"shortcuts":false');

  await reader.click(screen.getByRole('button', { name: 'More tools' }));
  await reader.click(screen.getByRole('button', { name: 'Keys' }));
  expect(await screen.findByRole('checkbox')).not.toBeChecked();
});

test('keys rest while the reader types', async () => {
  const reader = await renderAt('/actors/');
  const field = document.createElement('input');
  document.body.append(field);
  await reader.type(field, '2?');
  expect(field.value).toBe('2?');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(window.location.pathname).toBe('/actors/');
  field.remove();
});
