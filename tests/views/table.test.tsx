import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { collection, library } from '../model.ts';
import { renderAt } from '../render-at.tsx';
import { linksInMain, wordsInMain } from './links.ts';
import { positionWith, quotesOf, statement } from './statement.ts';

const { topics, propositions, actors } = collection.codebook;

function main() {
  return within(screen.getByRole('main'));
}

/** How many positions are on propositions of a topic or of one whose parents lead to it. */
function countUnder(topic: string): number {
  const below = new Set([topic]);
  for (let size = 0; size < below.size; ) {
    size = below.size;
    for (const { id, parent } of topics) if (parent !== null && below.has(parent)) below.add(id);
  }
  return statement.positions.filter(({ proposition }) =>
    below.has(propositions.find(({ id }) => id === proposition)?.topic ?? ''),
  ).length;
}

describe('the table at rest', () => {
  test('names the statement, its speaker, place and date', async () => {
    await renderAt(`/${statement.id}/`);
    expect(main().getByRole('heading', { level: 1, name: statement.heading })).toBeVisible();
    expect(main().getByText(/Sergey Lavrov, Brussels, 23 April 2013/)).toBeVisible();
  });

  test('lists every topic with the count of its positions', async () => {
    await renderAt(`/${statement.id}/`);
    const links = linksInMain();
    for (const { label, id } of topics) {
      const words = links
        .filter(({ href }) => href === `/${statement.id}/?topic=${id}`)
        .map((link) => link.words);
      expect(words).toContainEqual(
        expect.stringMatching(new RegExp(`^${escaped(label)} ?${countUnder(id)} positions?`)),
      );
    }
  });

  test('opens at the front page too, as long as there is one statement', async () => {
    await renderAt('/');
    expect(main().getByRole('heading', { level: 1, name: statement.heading })).toBeVisible();
  });
});

describe('a selection', () => {
  test('of a topic shows its definition and the way to its page and passages', async () => {
    const reader = await renderAt(`/${statement.id}/`);
    const [topic] = topics;
    if (topic === undefined) throw new Error('The codebook has no topic.');
    await reader.click(screen.getByText(topic.label, { selector: '.topic-row-name' }));
    expect(window.location.search).toBe(`?topic=${topic.id}`);
    expect(main().getByRole('heading', { level: 2, name: topic.label })).toBeVisible();
    expect(main().getByText(topic.definition)).toBeVisible();
    expect(main().getByRole('link', { name: 'Open the topic' })).toHaveAttribute(
      'href',
      `/${statement.id}/topics/${topic.id}/`,
    );
  });

  test('of an actor shows all its positions with their exact words', async () => {
    const { holder } = positionWith('is reported', ({ attribution }) => attribution === 'attributed');
    const held = statement.positions.filter((position) => position.holder === holder);
    await renderAt(`/${statement.id}/?actor=${holder}`);
    expect(
      main().getByRole('heading', { level: 2, name: actors.find(({ id }) => id === holder)?.name ?? '' }),
    ).toBeVisible();
    const shown = wordsInMain();
    for (const position of held) for (const quote of quotesOf(position)) expect(shown).toContain(quote);
  });

  test('of a position shows its words, whose account it is, and the way to its place in the text', async () => {
    const position = positionWith('is reported', ({ attribution }) => attribution === 'attributed');
    await renderAt(`/${statement.id}/?position=${position.id}`);
    expect(main().getAllByText(/reported by Lavrov/)[0]).toBeVisible();
    for (const quote of quotesOf(position))
      expect(main().getAllByText(new RegExp(escaped(quote)))[0]).toBeVisible();
    const passage = position.evidence[0]?.passage;
    expect(main().getByRole('link', { name: 'Read it in the text' })).toHaveAttribute(
      'href',
      `/${statement.id}/text/?position=${position.id}#${passage}`,
    );
  });

  test('of a passage shows all its words', async () => {
    const passage = statement.passages.find(({ kind }) => kind === 'question');
    if (passage === undefined) throw new Error('The statement has no question.');
    await renderAt(`/${statement.id}/?passage=${passage.id}`);
    expect(main().getByText(passage.text)).toBeVisible();
  });

  test('of a proposition shows everyone’s position on it', async () => {
    const { proposition } = positionWith('opposes', ({ stance }) => stance === 'opposes');
    await renderAt(`/${statement.id}/?proposition=${proposition}`);
    const text = propositions.find(({ id }) => id === proposition)?.text ?? '';
    expect(main().getByRole('heading', { level: 2, name: text })).toBeVisible();
    const links = linksInMain();
    for (const { holder } of statement.positions.filter((one) => one.proposition === proposition))
      expect(links).toContainEqual({ words: library.actors.get(holder)?.name, href: `/actors/${holder}/` });
  });

  test('is put aside by Escape', async () => {
    const [topic] = topics;
    const reader = await renderAt(`/${statement.id}/?topic=${topic?.id}`);
    await reader.keyboard('{Escape}');
    expect(window.location.search).toBe('');
    expect(main().getByRole('heading', { level: 1, name: statement.heading })).toBeVisible();
  });

  test('of something that does not exist leaves the table at rest', async () => {
    await renderAt(`/${statement.id}/?position=no-such-position`);
    expect(main().getAllByText(/Every line runs through the text/)[0]).toBeVisible();
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
