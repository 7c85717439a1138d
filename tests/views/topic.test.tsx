import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { collection, library } from '../model.ts';
import { renderAt } from '../render-at.tsx';
import { linksInMain, wordsInMain } from './links.ts';
import { quotesOf, statement } from './statement.ts';

const { topics, propositions } = collection.codebook;
const byId = topics.map((topic) => [topic.id, topic] as const);

test.each(byId)('the page of %s has every position on it with its exact words', async (_, topic) => {
  await renderAt(`/${statement.id}/topics/${topic.id}/`);
  const shown = wordsInMain();
  expect(shown).toContain(topic.definition);
  const own = new Set(propositions.filter((one) => one.topic === topic.id).map(({ id }) => id));
  const positions = statement.positions.filter(({ proposition }) => own.has(proposition));
  for (const position of positions) {
    expect(shown).toContain(library.propositions.get(position.proposition)?.text);
    for (const quote of quotesOf(position)) expect(shown).toContain(quote);
  }
  const silent = positions.length === 0 && !topics.some(({ parent }) => parent === topic.id);
  expect(shown.includes('Mentioned, but no position on it is stated or reported.')).toBe(silent);
});

test.each(byId)(
  'the page of %s keeps the relations that the text draws apart, with their words',
  async (_, topic) => {
    await renderAt(`/${statement.id}/topics/${topic.id}/`);
    const relations = statement.relations.filter(({ from, to }) => from === topic.id || to === topic.id);
    const heading = screen.queryByText('What the text joins it to');
    expect(heading === null).toBe(relations.length === 0);
    const section = heading?.closest('section')?.textContent ?? '';
    for (const { quote } of relations) expect(section).toContain(quote);
  },
);

test.each(byId)('the page of %s leads to every passage coded with it', async (_, topic) => {
  await renderAt(`/${statement.id}/topics/${topic.id}/`);
  const links = linksInMain();
  for (const { passage } of statement.topicCodes.filter((code) => code.topic === topic.id))
    expect(links).toContainEqual({
      words: `Passage ${Number(passage.slice(1))}`,
      href: `/${statement.id}/text/?topic=${topic.id}#${passage}`,
    });
});

test('a topic page is named by its topic', async () => {
  const [topic] = topics;
  await renderAt(`/${statement.id}/topics/${topic?.id}/`);
  expect(screen.getByRole('heading', { level: 1, name: topic?.label ?? '' })).toBeVisible();
});
