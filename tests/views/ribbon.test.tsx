import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { collection } from '../model.ts';
import { renderAt } from '../render-at.tsx';
import { statement } from './statement.ts';

const [topic] = collection.codebook.topics;

function ribbon(): HTMLElement[] {
  return within(screen.getByRole('list', { name: /Where in the statement/ })).getAllByRole('link');
}

test('a ribbon has every passage, each leading to its place in the text', async () => {
  await renderAt(`/${statement.id}/topics/${topic?.id}/`);
  expect(ribbon().map((link) => link.getAttribute('href'))).toEqual(
    statement.passages.map(({ id }) => `/${statement.id}/text/#${id}`),
  );
  ribbon().forEach((link, i) => {
    const { id, kind } = statement.passages[i] ?? { id: '', kind: 'speech' };
    const positions = statement.positions.filter(({ evidence }) =>
      evidence.some(({ passage }) => passage === id),
    );
    expect(link).toHaveAccessibleName(new RegExp(`^Passage ${i + 1}, .*${positions.length} positions?$`));
    if (kind !== 'speech') expect(link).toHaveAccessibleName(new RegExp(kind));
  });
});

test('it is one Tab stop, and arrow keys, Home and End move along it', async () => {
  const reader = await renderAt(`/${statement.id}/topics/${topic?.id}/`);
  await waitFor(() => expect(ribbon().filter((link) => link.tabIndex >= 0).length).toBe(1));
  ribbon()[0]?.focus();
  await reader.keyboard('{ArrowRight}{ArrowRight}');
  expect(ribbon()[2]).toHaveFocus();
  await reader.keyboard('{ArrowLeft}');
  expect(ribbon()[1]).toHaveFocus();
  await reader.keyboard('{End}');
  expect(ribbon().at(-1)).toHaveFocus();
  await reader.keyboard('{ArrowRight}');
  expect(ribbon().at(-1)).toHaveFocus();
  await reader.keyboard('{Home}');
  expect(ribbon()[0]).toHaveFocus();
  expect(ribbon().filter((link) => link.tabIndex >= 0)).toEqual([ribbon()[0]]);
});
