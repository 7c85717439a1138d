import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Stance } from '#model/vocabulary.ts';
import { collection, library } from '../model.ts';
import { renderAt } from '../render-at.tsx';
import { positionWith, quotesOf, statement } from './statement.ts';

const HEADING: Record<Stance, string> = {
  supports: 'For',
  conditional: 'Only if',
  undecided: 'Undecided',
  opposes: 'Against',
};

const { propositions } = collection.codebook;
const stancesOn = (id: string) =>
  new Set(statement.positions.filter((p) => p.proposition === id).map((p) => p.stance));
const disputed = propositions.find(({ id }) => stancesOn(id).has('supports') && stancesOn(id).has('opposes'));
const conditional = positionWith('is conditional', ({ stance }) => stance === 'conditional');

describe.each([disputed?.id ?? '', conditional.proposition])('the page of the proposition %s', (id) => {
  test('has the sentence, and everyone’s position under its stance with the exact words', async () => {
    await renderAt(`/propositions/${id}/`);
    expect(
      screen.getByRole('heading', { level: 1, name: library.propositions.get(id)?.text ?? '' }),
    ).toBeVisible();
    for (const stance of stancesOn(id)) {
      const column = screen.getByRole('heading', { level: 2, name: HEADING[stance] }).closest('section');
      const held = statement.positions.filter((one) => one.proposition === id && one.stance === stance);
      expect(column?.querySelectorAll('.position-item').length).toBe(held.length);
      for (const position of held)
        for (const quote of quotesOf(position)) expect(column?.textContent).toContain(quote);
    }
    for (const [stance, heading] of Object.entries(HEADING))
      if (![...stancesOn(id)].some((taken) => taken === stance))
        expect(screen.queryByRole('heading', { level: 2, name: heading })).toBeNull();
  });
});

test('a dispute is called one', async () => {
  await renderAt(`/propositions/${disputed?.id}/`);
  expect(within(screen.getByRole('main')).getByText('Disputed')).toBeVisible();
});

test('a condition is quoted with the position that hangs on it', async () => {
  await renderAt(`/propositions/${conditional.proposition}/`);
  const conditions = [...document.querySelectorAll('.position-condition')].map(
    (condition) => condition.textContent,
  );
  expect(conditions).toContain(`Only if: “${conditional.condition?.quote}”`);
});

test('the reason for a judgement call can be opened', async () => {
  const position = positionWith('has a memo', ({ memo }) => memo !== null);
  const reader = await renderAt(`/propositions/${position.proposition}/`);
  const memo = screen.getByText(position.memo ?? '');
  const details = memo.closest('details');
  expect(details).not.toHaveAttribute('open');
  await reader.click(within(details ?? document.body).getByText('Why it is coded so'));
  expect(details).toHaveAttribute('open');
});

test('related propositions say why they are related', async () => {
  await renderAt(`/propositions/${disputed?.id}/`);
  const section = screen.getByRole('heading', { level: 2, name: 'Related propositions' }).closest('section');
  const items = [...(section?.querySelectorAll('li > .related-reason') ?? [])];
  expect(items.length).toBeGreaterThan(0);
  for (const item of items) expect(item).toHaveTextContent(/same topic|same passage|a position of/i);
});
