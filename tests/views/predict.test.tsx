import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { predictAddress } from '#model/address.ts';
import type { Collection } from '#model/collection.ts';
import { formatAddress } from '#model/format-address.ts';
import { HIDEABLES, STANCES } from '#model/vocabulary.ts';
import { clearPredictions, usePredictions } from '#state/predictions.ts';
import { collection } from '../model.ts';
import { renderAt } from '../render-at.tsx';

const [statement] = collection.statements;
if (statement === undefined) throw new Error('The model has no statement.');
const on = (proposition: string) =>
  statement.positions.filter((position) => position.proposition === proposition);
/** A proposition that some support and some oppose. */
const disputed = collection.codebook.propositions.find(({ id }) =>
  ['supports', 'opposes'].every((stance) => on(id).some((position) => position.stance === stance)),
);
if (disputed === undefined) throw new Error('Nothing is disputed.');
const positions = on(disputed.id);
const path = (rest: Parameters<typeof predictAddress>[1]) =>
  formatAddress(predictAddress(statement.id, rest));
const items = () => [...document.querySelectorAll<HTMLElement>('.to-predict')];

afterEach(() => {
  const { kept, revealed } = usePredictions.getState();
  clearPredictions([...Object.keys(kept), ...revealed]);
  localStorage.clear();
});

test('the page is the same to the last attribute whatever the hidden stances are', async () => {
  const turned: Collection = {
    ...collection,
    statements: collection.statements.map((each) => ({
      ...each,
      positions: each.positions.map((position) => ({
        ...position,
        stance: STANCES[(STANCES.indexOf(position.stance) + 1) % STANCES.length] ?? 'supports',
      })),
    })),
  };
  const seen: string[] = [];
  for (const model of [collection, turned]) {
    await renderAt(path({ proposition: disputed.id }), model);
    expect(items().length).toBeGreaterThan(1);
    seen.push(document.querySelector('main')?.innerHTML.replace(/_r_\w+_/g, '') ?? '');
    cleanup();
  }
  expect(seen[0]).toContain(disputed.text);
  expect(seen[1]).toBe(seen[0]);
});

test.each(HIDEABLES)(
  'with %s hidden neither marks, memos nor names of positions are in the page',
  async (hidden) => {
    const passage = positions[0]?.evidence[0]?.passage ?? '';
    await renderAt(path({ passage, hidden }));
    const html = document.querySelector('main')?.innerHTML ?? '';
    expect(items().length).toBeGreaterThan(1);
    expect(html).not.toMatch(/stance-|voice-(own|attributed|questioner)|#mark-/);
    for (const { id, memo, evidence } of statement.positions) {
      expect(html).not.toContain(id);
      if (memo !== null) expect(document.body).not.toHaveTextContent(memo);
      if (hidden !== 'topics')
        for (const { quote } of evidence) if (quote.length > 24) expect(html).not.toContain(quote);
    }
    if (hidden === 'topics')
      for (const { text } of collection.codebook.propositions) expect(html).not.toContain(text);
  },
);

test('a class commits, counts hands, and reveals one by one with the quote', async () => {
  const reader = await renderAt(path({ proposition: disputed.id }));
  const [first, second] = items();
  if (first === undefined || second === undefined) throw new Error('There is too little to predict.');
  const asCoded = positions
    .filter(({ holder }) => holder === positions[0]?.holder)
    .map(({ stance }) => stance);
  const otherwise = STANCES.find((stance) => !asCoded.includes(stance));
  await reader.click(
    within(first).getByRole('radio', { name: otherwise === 'conditional' ? 'only if' : (otherwise ?? '') }),
  );
  await reader.click(within(first).getByText('Show of hands'));
  await reader.type(within(first).getByLabelText('Hands for opposes'), '12');
  expect(within(first).getByRole('list', { name: 'Show of hands' })).toHaveTextContent('opposes12');
  expect(first).not.toHaveTextContent(/as coded/i);
  await reader.click(within(first).getByRole('button', { name: 'Reveal' }));
  expect(first).toHaveTextContent(/As coded: .+\. You said: /);
  expect(first).toHaveTextContent(positions[0]?.evidence[0]?.quote ?? '');
  expect(first).toHaveTextContent(/stated by|reported by|put by/);
  expect(second).not.toHaveTextContent(/as coded/i);
  expect(within(first).getAllByRole('radio')[0]).toBeDisabled();
  expect(screen.getByText(/0 of 1 as coded: to talk about, not a grade/)).toBeInTheDocument();
  await reader.keyboard('a');
  for (const item of items()) expect(item).toHaveTextContent(/As coded: /);
  expect(document.body).not.toHaveTextContent(/\bcorrect|\bwrong\b/i);
  expect(localStorage.getItem('parley-predictions')).toContain('12');
  await reader.click(screen.getByRole('button', { name: 'Clear and hide again' }));
  for (const item of items()) expect(item).not.toHaveTextContent(/as coded/i);
  expect(localStorage.getItem('parley-predictions')).toBe('{}');
});

test('a prediction is found again on this machine, its answer hidden', async () => {
  const reader = await renderAt(path({ proposition: disputed.id }));
  const radio = () => within(items()[0] ?? document.body).getByRole('radio', { name: 'undecided' });
  await reader.click(radio());
  cleanup();
  usePredictions.setState({ kept: {}, revealed: new Set() });
  await renderAt(path({ proposition: disputed.id }));
  expect(radio()).toBeChecked();
});

test('the beginning leads to every topic with positions', async () => {
  const reader = await renderAt(path({}));
  await reader.click(screen.getByRole('link', { name: /^S? ?Syria \d+ positions/ }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Syria' })).toBeInTheDocument();
  expect(items()).toHaveLength(12);
  await reader.click(screen.getByRole('button', { name: /^All \d+$/ }));
  expect(items().length).toBeGreaterThan(12);
});

test('damaged predictions are kept aside, said so, and can be deleted', async () => {
  localStorage.setItem('parley-predictions', 'damaged');
  const reader = await renderAt(path({ proposition: disputed.id }));
  const notice = await screen.findByRole('alert');
  expect(notice).toHaveTextContent('could not be read');
  expect(within(notice).getByRole('button', { name: 'Download what was stored' })).toBeVisible();
  await reader.click(within(notice).getByRole('button', { name: 'Delete it' }));
  expect(screen.queryByRole('alert')).toBeNull();
});
