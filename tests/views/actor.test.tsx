import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { collection } from '../model.ts';
import { renderAt } from '../render-at.tsx';
import { linksInMain, wordsInMain } from './links.ts';
import { quotesOf, statement } from './statement.ts';

const { actors } = collection.codebook;
const holding = actors.filter(({ id }) => statement.positions.some(({ holder }) => holder === id));
const named = actors.filter(
  ({ id }) => !holding.some((one) => one.id === id) && statement.mentions.some(({ actor }) => actor === id),
);

/** The most and the fewest positions, somebody with an affiliation, somebody only named. */
const chosen = [
  ...holding
    .toSorted((a, b) => count(b.id) - count(a.id))
    .filter((_, i, all) => i < 2 || i === all.length - 1),
  ...holding.filter(({ affiliation }) => affiliation !== null).slice(0, 1),
];

function count(actor: string): number {
  return statement.positions.filter(({ holder }) => holder === actor).length;
}

describe.each(chosen.map((actor) => [actor.id, actor] as const))('the page of %s', (id, actor) => {
  test('has all its positions with their words and voices', async () => {
    await renderAt(`/actors/${id}/`);
    expect(screen.getByRole('heading', { level: 1, name: actor.name })).toBeVisible();
    const items = document.querySelectorAll('.position-item');
    const held = statement.positions.filter(({ holder }) => holder === id);
    expect(items.length).toBe(held.length);
    const shown = wordsInMain();
    for (const position of held) for (const quote of quotesOf(position)) expect(shown).toContain(quote);
    for (const item of items) expect(item).toHaveTextContent(/stated by|reported by|put by a journalist/);
  });

  test('has every mention with words round it, leading to its passage', async () => {
    await renderAt(`/actors/${id}/`);
    const mentions = statement.mentions.filter((mention) => mention.actor === id);
    const links = document.querySelectorAll('.actor-mentions a');
    expect([...links].map((link) => link.getAttribute('href'))).toEqual(
      mentions.map(({ passage }) => `/${statement.id}/text/?actor=${id}#${passage}`),
    );
  });

  test('leads to what it belongs to and to who belongs to it', async () => {
    await renderAt(`/actors/${id}/`);
    const links = linksInMain();
    const family = actors.filter((other) => other.id === actor.affiliation || other.affiliation === id);
    for (const { id: other, name } of family)
      expect(links).toContainEqual({ words: name, href: `/actors/${other}/` });
  });
});

test('an actor that is only named is said to take no position', async () => {
  const [actor] = named;
  await renderAt(`/actors/${actor?.id}/`);
  expect(screen.getByText('Mentioned, but no position is stated or reported.')).toBeVisible();
});

test('an actor that is only named has the topics and the speakers of the passages that name it', async () => {
  const [actor] = named;
  await renderAt(`/actors/${actor?.id}/`);
  const section = screen
    .getByRole('heading', { level: 2, name: 'Where it is named, others speak' })
    .closest('section');
  const passages = new Set(
    statement.mentions.filter((mention) => mention.actor === actor?.id).map(({ passage }) => passage),
  );
  const links = [...(section?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
  for (const passage of passages) {
    expect(links).toContain(`/${statement.id}/text/?actor=${actor?.id}#${passage}`);
    for (const position of statement.positions.filter(({ evidence }) => evidence[0]?.passage === passage))
      expect(links).toContain(`/actors/${position.holder}/`);
  }
});

test('an unnamed collective is said to be unnamed, with the words that refer to it', async () => {
  const collective = actors.find(
    ({ id, kind }) => kind === 'collective' && statement.mentions.some(({ actor }) => actor === id),
  );
  await renderAt(`/actors/${collective?.id}/`);
  expect(screen.getByText(/does not say by name who they are/)).toBeVisible();
  const facts = screen.getByText('Referred to as').closest('div');
  for (const { actor, quote } of statement.mentions)
    if (actor === collective?.id) expect(facts?.textContent).toContain(quote);
});

test('an actor has whom it is set against, leading to the two and to the disputed propositions', async () => {
  const dispute = statement.positions.flatMap((one) =>
    statement.positions
      .filter(({ proposition, stance }) => proposition === one.proposition && stance === 'opposes')
      .filter(() => one.stance === 'supports')
      .map((other) => ({ one, other })),
  )[0];
  const [a, b] = [dispute?.one.holder, dispute?.other.holder];
  await renderAt(`/actors/${a}/`);
  const section = screen.getByRole('heading', { level: 2, name: 'Set against' }).closest('section');
  const links = [...(section?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');
  expect(links).toContain(`/actors/${b}/`);
  expect(links).toContain(`/propositions/${dispute?.one.proposition}/`);
  expect(links.some((href) => href.startsWith('/compare/') && href.endsWith(`actors=${a},${b}`))).toBe(true);
});
