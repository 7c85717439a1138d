import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { collection } from '../model.ts';
import { renderAt } from '../render-at.tsx';
import { linksInMain } from './links.ts';
import { statement } from './statement.ts';

const { actors } = collection.codebook;

/** The actors' links in the order of the page. */
function shown(): string[] {
  return linksInMain()
    .map(({ href }) => href)
    .filter((href) => href.startsWith('/actors/'));
}

test('lists every actor once, those who take a position before those only named', async () => {
  await renderAt('/actors/');
  const hrefs = shown();
  expect(hrefs.toSorted()).toEqual(actors.map(({ id }) => `/actors/${id}/`).toSorted());
  const holders = new Set(statement.positions.map(({ holder }) => `/actors/${holder}/`));
  expect(new Set(hrefs.slice(0, holders.size))).toEqual(holders);
});

test('says how many positions and mentions each has', async () => {
  await renderAt('/actors/');
  const [first] = shown();
  const id = first?.split('/')[2] ?? '';
  const counts = [
    statement.positions.map(({ holder }) => holder),
    statement.mentions.map(({ actor }) => actor),
  ].map((ids) => ids.filter((one) => one === id).length);
  const row = linksInMain().find(({ href }) => href === first);
  expect(row?.words).toMatch(new RegExp(`${counts[0]} positions?, ${counts[1]} mentions?$`));
});

test('finds actors by name, form or gloss, and says when there is none', async () => {
  const reader = await renderAt('/actors/');
  const [wanted] = actors;
  const name = wanted?.name ?? '';
  await reader.type(screen.getByRole('searchbox', { name: /Find an actor/ }), name);
  await waitFor(() => expect(shown().length).toBeLessThan(actors.length));
  expect(shown()).toContain(`/actors/${wanted?.id}/`);
  for (const href of shown()) {
    const actor = actors.find(({ id }) => href === `/actors/${id}/`);
    const said = [actor?.name, actor?.gloss, ...(actor?.forms ?? [])].join(' ').toLowerCase();
    for (const word of name.toLowerCase().split(' ')) expect(said).toContain(word);
  }
  await reader.type(screen.getByRole('searchbox'), 'zzzz');
  expect(await screen.findByText(/No actor has/)).toBeVisible();
});
