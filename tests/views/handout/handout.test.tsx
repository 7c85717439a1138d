import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { collection } from '../../model.ts';
import { renderAt } from '../../render-at.tsx';

const statement = collection.statements[0]?.id ?? '';
const at = (query: string) => `/${statement}/handout/?${query}`;

const paper = () => within(screen.getByRole('article'));

test('the handout has who is for and who against, in exact words, and whose account it is', async () => {
  await renderAt(at('topic=syria'));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Syria: who wants what');
  for (const name of ['Proposition', 'For', 'Against'])
    expect(paper().getByRole('columnheader', { name })).toBeInTheDocument();
  expect(paper().getAllByText(/reported by Lavrov/).length).toBeGreaterThan(1);
  expect(paper().getByRole('link', { name: /more propositions/ })).toBeInTheDocument();
});

test('the worksheet names no stance, and its key fills every gap with the words it left out', async () => {
  const reader = await renderAt(at('topic=syria&sheet=worksheet&seed=3'));
  expect(paper().queryAllByRole('img', { name: 'ticked' })).toHaveLength(0);
  const gaps = paper().getAllByText('gap').length;
  const words = paper().getByRole('heading', { name: 'Words for the gaps' }).nextElementSibling?.textContent;
  await reader.click(screen.getByRole('link', { name: 'Answer key' }));
  expect(window.location.search).toBe('?topic=syria&sheet=key&seed=3');
  const filled = [...document.querySelectorAll('.gap-word')].map(({ textContent }) => textContent);
  expect(filled).toHaveLength(gaps);
  expect(words?.split('  ·  ')).toEqual([...filled].sort((a, b) => a.localeCompare(b, 'en')));
  const entries = document.querySelectorAll('.entry-head').length;
  expect(paper().getAllByRole('img', { name: 'ticked' })).toHaveLength(entries);
});

test('every choice is in the address', async () => {
  const reader = await renderAt(at('topic=syria&sheet=worksheet'));
  await reader.click(screen.getByRole('link', { name: 'US Letter' }));
  await reader.click(screen.getByRole('link', { name: 'Leave out other words' }));
  await reader.selectOptions(screen.getByRole('combobox', { name: 'About' }), 'Cyber security');
  await waitFor(() =>
    expect(window.location.search).toBe('?topic=cyber-security&sheet=worksheet&paper=letter&seed=2'),
  );
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Cyber security');
});

test('where one voice alone is heard, the sheet says so', async () => {
  await renderAt(at('actors=john-kerry'));
  expect(screen.getByRole('article')).toHaveTextContent('Everything on this sheet is reported by Lavrov.');
});

const [tour] = collection.tours;

test.each([
  ['a topic', `/${statement}/topics/syria/`, 'Handout', 'topic=syria'],
  [
    'actors face to face',
    '/compare/face-to-face/?actors=russia,usa&topic=amd',
    'Handout',
    'topic=amd&actors=russia,usa',
  ],
  ['a step of a tour', `/${statement}/tours/${tour?.id}/1/`, 'Handout', `tour=${tour?.id}`],
  ['the page “In class”', `/${statement}/tours/`, `Handout of “${tour?.title}”`, `tour=${tour?.id}`],
])('%s leads to its handout', async (_, path, name, query) => {
  await renderAt(path);
  expect(await screen.findByRole('link', { name })).toHaveAttribute('href', at(query));
});

test('a tour has its own questions on paper', async () => {
  await renderAt(at(`tour=${tour?.id}`));
  for (const { ask } of tour?.steps ?? [])
    if (ask !== null) expect(paper().getByText((text) => text.includes(ask))).toBeInTheDocument();
});
