import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderAt } from '../render-at.tsx';
import { statement } from './statement.ts';

test.each([
  ['/', 'Table', 'page'],
  [`/${statement.id}/text/`, 'Text', 'page'],
  ['/actors/', 'Actors', 'page'],
  [`/actors/${statement.speaker}/`, 'Actors', 'true'],
  ['/compare/', 'Compare', 'page'],
  ['/compare/face-to-face/', 'Compare', 'true'],
  ['/about/', 'About', 'page'],
])('at %s the tab %s is the current one', async (path, name, current) => {
  await renderAt(path);
  const tabs = within(screen.getByRole('navigation', { name: 'Views' })).getAllByRole('link');
  expect(tabs.filter((tab) => tab.hasAttribute('aria-current')).map((tab) => tab.textContent)).toEqual([
    name,
  ]);
  expect(screen.getByRole('link', { name, current: current === 'page' ? 'page' : true })).toBeVisible();
});

test('the colours go round auto, light and dark, and say so', async () => {
  const reader = await renderAt('/about/');
  await reader.click(screen.getByRole('button', { name: 'More tools' }));
  await reader.click(screen.getByRole('button', { name: /^Colours: Auto/ }));
  await reader.click(screen.getByRole('button', { name: /^Colours: Light/ }));
  await reader.click(screen.getByRole('button', { name: /^Colours: Dark/ }));
  expect(screen.getByRole('button', { name: /^Colours: Auto/ })).toBeVisible();
});

test('the first link leads past the header to the page', async () => {
  const reader = await renderAt('/about/');
  await reader.tab();
  expect(screen.getByRole('link', { name: 'Skip to the page' })).toHaveFocus();
  expect(document.querySelector('#main')).toBe(screen.getByRole('main'));
});

test('pages that quote say whose words they are', async () => {
  await renderAt('/actors/');
  expect(screen.getByRole('contentinfo')).toHaveTextContent(statement.reference);
});
