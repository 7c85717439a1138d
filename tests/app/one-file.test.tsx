import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { compareAddress, textAddress } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { describePage } from '#query/describe-page.ts';
import { collection, library } from '../model.ts';
import { renderInOneFile } from '../render-at.tsx';

const [statement] = collection.statements;
const [tour] = collection.tours;
if (statement === undefined || tour === undefined) throw new Error('The model has too little in it.');

test('the address in the fragment opens its page, and every link on it stays in the fragment', async () => {
  const address = textAddress(statement.id, { passage: 'p13', topics: ['syria'] });
  await renderInOneFile(formatAddress(address));
  await waitFor(() => expect(document.title).toBe(describePage(library, address).title));
  const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
  expect(links.filter((href) => !href.startsWith('#/') && !/^https?:/.test(href))).toEqual([]);
  expect(links).toContain(`#/${statement.id}/text/#p02`);
});

test('links move within the fragment, those to a place on the page too', async () => {
  const reader = await renderInOneFile('/actors/');
  await reader.click(screen.getAllByRole('link', { name: 'Compare' })[0] ?? document.body);
  await waitFor(() => expect(window.location.hash).toBe(`#${formatAddress(compareAddress())}`));
  expect(window.location.pathname).toBe('/parley.html');
  const before = window.history.length;
  await reader.click(screen.getByRole('link', { name: 'Skip to the page' }));
  await waitFor(() => expect(window.location.hash).toBe('#/compare/#main'));
  await waitFor(() => expect(document.activeElement?.id).toBe('main'));
  await reader.click(screen.getByRole('link', { name: 'Skip to the page' }));
  expect(window.history.length).toBe(before + 1);
});

test('a tour is gone through by keyboard, faster than it is drawn', async () => {
  const reader = await renderInOneFile(
    formatAddress({ page: 'tour', statement: statement.id, tour: tour.id, step: 1 }),
  );
  await screen.findByRole('heading', { level: 1, name: tour.steps[0]?.title ?? '' });
  await reader.keyboard('{PageDown}{PageDown}');
  await waitFor(() => expect(window.location.hash).toMatch(/\/3\/$/));
});

test('what is offered beside the app on a host is taken out of the file here', async () => {
  await renderInOneFile('/about/');
  const downloads = (await screen.findByRole('heading', { level: 2, name: 'Downloads' })).parentElement;
  const offered = within(downloads ?? document.body);
  expect(offered.getByRole('button', { name: 'The whole coded collection' })).toBeVisible();
  expect(offered.queryAllByRole('link')).toEqual([]);
});
