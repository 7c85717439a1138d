import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { collection, library } from '../model.ts';
import { renderAt } from '../render-at.tsx';
import { quotesOf, statement } from './statement.ts';

const { topics, propositions } = collection.codebook;

describe.each(topics.map((topic) => [topic.id, topic] as const))('the page of the topic %s', (_, topic) => {
  test('says what it is and has every position on it with its exact words', async () => {
    await renderAt(`/${statement.id}/topics/${topic.id}/`);
    expect(screen.getByRole('heading', { level: 1, name: topic.label })).toBeVisible();
    expect(screen.getByText(topic.definition)).toBeVisible();
    const shown = screen.getByRole('main').textContent ?? '';
    const own = new Set(propositions.filter((one) => one.topic === topic.id).map(({ id }) => id));
    const positions = statement.positions.filter(({ proposition }) => own.has(proposition));
    for (const position of positions) {
      expect(shown).toContain(library.propositions.get(position.proposition)?.text);
      for (const quote of quotesOf(position)) expect(shown).toContain(quote);
    }
    if (positions.length === 0 && !topics.some(({ parent }) => parent === topic.id))
      expect(screen.getByText('Mentioned, but no position on it is stated or reported.')).toBeVisible();
  });

  test('has the relations that the text draws, with their words, apart from shared passages', async () => {
    await renderAt(`/${statement.id}/topics/${topic.id}/`);
    const relations = statement.relations.filter(({ from, to }) => from === topic.id || to === topic.id);
    const heading = screen.queryByRole('heading', { name: 'What the text joins it to' });
    if (relations.length === 0) return expect(heading).toBeNull();
    const section = heading?.closest('section')?.textContent ?? '';
    for (const { quote } of relations) expect(section).toContain(quote);
  });

  test('leads to every passage coded with it', async () => {
    await renderAt(`/${statement.id}/topics/${topic.id}/`);
    const main = within(screen.getByRole('main'));
    for (const { passage } of statement.topicCodes.filter((code) => code.topic === topic.id)) {
      const number = Number(passage.slice(1));
      expect(main.getAllByRole('link', { name: new RegExp(`^Passage ${number}\\b`) })[0]).toHaveAttribute(
        'href',
        expect.stringContaining(`#${passage}`),
      );
    }
  });
});
