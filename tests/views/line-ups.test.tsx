import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { type LineUpsAddress, lineUpsAddress } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { collection } from '../model.ts';
import { renderAt } from '../render-at.tsx';
import { wordsInMain } from './links.ts';
import { quotesOf, statement } from './statement.ts';

const { actors, propositions } = collection.codebook;
const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name ?? '';

/** Recounted here from the positions alone: for each pair what it agrees and what it disagrees on. */
function recount(positions = statement.positions) {
  const holders = [...new Set(positions.map(({ holder }) => holder))];
  const takes = (holder: string, proposition: string, stance: string) =>
    positions.some((p) => p.holder === holder && p.proposition === proposition && p.stance === stance);
  return holders.flatMap((a, i) =>
    holders.slice(i + 1).map((b) => {
      const meet = (x: string, y: string) =>
        propositions.filter(({ id }) => takes(a, id, x) && takes(b, id, y)).map(({ id }) => id);
      return {
        ends: [a, b] as const,
        agreed: [...new Set([...meet('supports', 'supports'), ...meet('opposes', 'opposes')])],
        disputed: [...new Set([...meet('supports', 'opposes'), ...meet('opposes', 'supports')])],
      };
    }),
  );
}

const tied = recount().filter(({ agreed, disputed }) => agreed.length + disputed.length > 0);
const strongest = tied.toSorted(
  (a, b) => b.disputed.length + b.agreed.length - a.disputed.length - a.agreed.length,
)[0];
if (strongest === undefined) throw new Error('Nobody is tied to anybody.');
const [one, other] = strongest.ends;

const at = (rest: Partial<LineUpsAddress> = {}) => formatAddress(lineUpsAddress(rest));

test('the page says how many positions count, and on whose word', async () => {
  await renderAt(at());
  const count = (voice: string) =>
    statement.positions.filter(({ attribution }) => attribution === voice).length;
  const holders = new Set(statement.positions.map(({ holder }) => holder)).size;
  const said = screen.getByText(/actors count:/).textContent;
  expect(said).toContain(`${statement.positions.length} positions of ${holders} actors count`);
  expect(said).toContain(`${count('own')} stated by Lavrov`);
  expect(said).toContain(`${count('attributed')} reported by Lavrov`);
  expect(said).toContain(`${count('questioner')} put by a journalist`);
});

test('every tie and every tied actor is a link with a name that says what is behind it', async () => {
  await renderAt(at());
  const stage = within(screen.getByRole('region', { name: 'The line-ups' }));
  const ends = new Set(tied.flatMap((tie) => tie.ends));
  expect(stage.getByText(`${tied.length} ties, ${ends.size} actors`)).toBeVisible();
  const marks = [...document.querySelectorAll('[data-ring="ties"] a')];
  const drawn = marks.map((mark) => mark.getAttribute('aria-label'));
  const shown = tied.map(({ ends: [a, b], agreed, disputed }) => {
    const words = [
      agreed.length > 0 ? `agreement ${agreed.length}` : '',
      disputed.length > 0 ? `disagreement ${disputed.length}` : '',
    ].filter((word) => word !== '');
    return [`${nameOf(a)} and ${nameOf(b)}`, `${nameOf(b)} and ${nameOf(a)}`].map(
      (names) => `${names}: ${words.join(', ')}`,
    );
  });
  for (const names of shown)
    expect(
      names.some((name) => drawn.includes(name)),
      names[0],
    ).toBe(true);
  expect(drawn.length).toBe(tied.length);
});

test('those without a tie are named, with the reason', async () => {
  await renderAt(at());
  const holders = [...new Set(statement.positions.map(({ holder }) => holder))];
  const spoken = (id: string) =>
    statement.positions.filter(({ holder }) => holder === id).map(({ proposition }) => proposition);
  const alone = holders.filter((id) =>
    spoken(id).every((proposition) =>
      statement.positions.every((p) => p.holder === id || p.proposition !== proposition),
    ),
  );
  const sentence = screen.getByText(/no proposition with anybody/);
  expect(sentence.textContent).toContain(`${alone.length} actor`);
  for (const id of alone) expect(sentence).toHaveTextContent(nameOf(id));
  expect(
    screen.getByText(`${actors.length - holders.length} actors have no position that counts`),
  ).toBeVisible();
});

test('a pair shows the positions of both on all that they share, word for word, each with its voice', async () => {
  await renderAt(at({ actors: [one, other] }));
  const panel = screen.getByRole('region', { name: 'What is selected' });
  const shown = panel.textContent ?? '';
  for (const proposition of [...strongest.agreed, ...strongest.disputed])
    for (const position of statement.positions.filter(
      (p) => p.proposition === proposition && (p.holder === one || p.holder === other),
    ))
      for (const quote of quotesOf(position)) expect(shown).toContain(quote);
  const cells = within(panel)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
  expect(cells).toContain(String(strongest.agreed.length));
  expect(cells).toContain(String(strongest.disputed.length));
  for (const item of panel.querySelectorAll('.position-item'))
    expect(item).toHaveTextContent(/stated by|reported by|put by a journalist/);
});

describe('the address', () => {
  test('of the matrix row is the actor’s, and every number of the table is a recount', async () => {
    const reader = await renderAt(at({ measure: 'subtract' }));
    await reader.click(screen.getByRole('button', { name: 'Matrix' }));
    const heads = [...document.querySelectorAll('.tie-matrix thead th')].map(
      ({ textContent }) => textContent,
    );
    const rows = [...document.querySelectorAll('.tie-matrix tbody tr')];
    expect(rows.length).toBe(heads.length);
    for (const row of rows) {
      const name = row.querySelector('th')?.textContent;
      for (const [i, cell] of [...row.querySelectorAll('td')].entries()) {
        const tie = tied.find(({ ends: [a, b] }) =>
          [`${nameOf(a)} ${nameOf(b)}`, `${nameOf(b)} ${nameOf(a)}`].includes(`${name} ${heads[i]}`),
        );
        const subtract = tie === undefined ? 0 : tie.agreed.length - tie.disputed.length;
        expect(cell.textContent).toBe(
          subtract === 0 ? '' : `${subtract < 0 ? '−' : '+'}${Math.abs(subtract)}`,
        );
      }
    }
    await reader.click(screen.getByRole('button', { name: 'Picture' }));
  });

  test('takes every choice in place, and all of them can be taken back', async () => {
    const reader = await renderAt(at());
    const before = window.history.length;
    const tools = within(document.querySelector<HTMLElement>('.line-ups-tools') ?? document.body);
    for (const choice of ['Conflict', 'Share (Jaccard)', 'Own only', 'Support'])
      await reader.click(tools.getByText(choice));
    await reader.selectOptions(tools.getByLabelText('Topic'), 'Syria');
    await waitFor(() =>
      expect(window.location.search).toBe(
        '?topic=syria&attribution=own&conditional=supports&measure=conflict&norm=jaccard',
      ),
    );
    expect(window.history.length).toBe(before);
    await reader.click(tools.getByText('Reset'));
    expect(window.location.search).toBe('');
  });

  test('with only the speaker’s own word counts only that', async () => {
    const own = statement.positions.filter(({ attribution }) => attribution === 'own');
    await renderAt(at({ ownOnly: true }));
    const ties = recount(own).filter(({ agreed, disputed }) => agreed.length + disputed.length > 0);
    expect(document.querySelectorAll('[data-ring="ties"] a').length).toBe(ties.length);
    expect(wordsInMain()).toContain(`${own.length} positions of`);
  });

  test('that names what is not there selects nothing', async () => {
    await renderAt('/compare/line-ups/?actors=nobody&topic=nothing&least=2');
    expect(screen.getByRole('heading', { level: 2, name: 'The strongest ties' })).toBeVisible();
    const strong = tied.filter(({ agreed, disputed }) => Math.max(agreed.length, disputed.length) >= 2);
    expect(document.querySelectorAll('[data-ring="ties"] a').length).toBe(strong.length);
  });
});

test('the page says how it counts, and after whom', async () => {
  await renderAt(at());
  const words = wordsInMain();
  expect(words).toContain('Leifeld');
  for (const term of ['Congruence', 'Conflict', 'Subtract', 'Jaccard', 'undecided'])
    expect(words).toContain(term);
});
