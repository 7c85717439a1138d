import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { collection, library } from '../model.ts';
import { renderAt } from '../render-at.tsx';
import { positionWith, quotesOf, statement } from './statement.ts';

const { propositions } = collection.codebook;
const { positions } = statement;
const nameOf = (id: string) => library.actors.get(id)?.name ?? '';
const on = (id: string) => positions.filter(({ proposition }) => proposition === id);
const takes = (id: string, stance: string) => on(id).some((one) => one.stance === stance);
const disputed = propositions.filter(({ id }) => takes(id, 'supports') && takes(id, 'opposes'));
const [first] = disputed;
if (first === undefined) throw new Error('Nothing is disputed.');

const table = () => screen.getByRole('table', { name: /^Who stands where/ });
const rowOf = (id: string) => document.querySelector<HTMLTableRowElement>(`tr[data-proposition="${id}"]`);
const groupCount = (name: string) =>
  within(table())
    .getByRole('rowheader', { name: new RegExp(`^${name} `) })
    .querySelector('.group-number')?.textContent;

test('the groups count the propositions, the disputed first, and say how many are folded', async () => {
  const reader = await renderAt('/compare/');
  expect(groupCount('Disputed')).toBe(`${disputed.length}`);
  const holders = (id: string) => new Set(on(id).map(({ holder }) => holder)).size;
  const settled = propositions.filter(
    ({ id }) =>
      !disputed.some((one) => one.id === id) && !takes(id, 'conditional') && !takes(id, 'undecided'),
  );
  const shared = settled.filter(({ id }) => holders(id) > 1).length;
  const alone = settled.filter(({ id }) => holders(id) === 1);
  expect(groupCount('Shared')).toBe(`${shared}`);
  expect(rowOf(alone[0]?.id ?? '')).toBeNull();
  await reader.click(screen.getByRole('link', { name: `Show ${alone.length} propositions` }));
  await waitFor(() => expect(rowOf(alone[0]?.id ?? '')).toBeVisible());
  expect(location.search).toBe('?show=rows');
});

test('nothing is folded where nobody answers another: there would be nothing else to see', async () => {
  await renderAt('/compare/?topic=terrorism&attribution=own');
  const own = positions.filter(({ attribution }) => attribution === 'own');
  const stated = propositions.filter(
    ({ id, topic }) => topic === 'terrorism' && own.some(({ proposition }) => proposition === id),
  );
  expect(stated.length).toBeGreaterThan(1);
  for (const { id } of stated) expect(rowOf(id)).toBeVisible();
  expect(screen.queryByRole('link', { name: /^Show \d+ propositions?$/ })).toBeNull();
});

test('every cell says what its actor wants, or that nothing is stated; who has no column is named', async () => {
  await renderAt('/compare/');
  const heads = [...table().querySelectorAll('thead th')].map((head) => head.getAttribute('data-actor'));
  for (const { id } of disputed) {
    const row = rowOf(id);
    heads.slice(1, -1).forEach((actor, place) => {
      const cell = row?.cells[place + 1];
      const held = on(id).filter(({ holder }) => holder === actor);
      expect(cell?.querySelectorAll('.cell-marks .stance-mark')).toHaveLength(held.length);
      if (held.length === 0) expect(cell).toHaveTextContent(/^not stated$/);
      else expect(cell).toHaveTextContent(nameOf(actor ?? ''));
    });
    const without = on(id).filter(({ holder }) => !heads.includes(holder));
    for (const { holder } of without)
      expect(row?.cells[row.cells.length - 1]).toHaveTextContent(nameOf(holder));
  }
});

test('a row opens to everyone’s exact words side by side, names who is silent, and closes again', async () => {
  const reader = await renderAt('/compare/');
  const heading = within(table()).getByRole('link', { name: new RegExp(first.text) });
  expect(heading).toHaveAttribute('aria-expanded', 'false');
  const before = history.length;
  await reader.click(heading);
  await waitFor(() => expect(heading).toHaveAttribute('aria-expanded', 'true'));
  expect(location.search).toBe(`?open=${first.id}`);
  expect(history.length).toBe(before + 1);
  const body = document.querySelector('.open-row');
  for (const position of on(first.id))
    for (const quote of quotesOf(position)) expect(body?.textContent).toContain(quote);
  for (const name of ['For', 'Against']) expect(screen.getByRole('heading', { name })).toBeVisible();
  expect(body?.querySelector('.silent')).toHaveTextContent(/^Not stated by .*not the same as undecided/);
  const framed = [...document.querySelectorAll('.ribbon-piece.framed a')].map((link) =>
    link.getAttribute('data-passage'),
  );
  expect(new Set(framed)).toEqual(new Set(on(first.id).flatMap((one) => one.evidence.map((q) => q.passage))));
  await reader.keyboard('{Escape}');
  await waitFor(() => expect(document.querySelector('.open-row')).toBeNull());
});

test('a change within the statement is seen in the cell and named in the open row', async () => {
  const changed = positionWith('has a counterpart with another stance', (one) =>
    positions.some(
      (other) =>
        other.holder === one.holder && other.proposition === one.proposition && other.stance !== one.stance,
    ),
  );
  await renderAt(`/compare/?open=${changed.proposition}`);
  const notes = document.querySelector('.open-notes');
  await waitFor(() =>
    expect(document.querySelector('.open-notes')).toHaveTextContent(
      new RegExp(`${nameOf(changed.holder)}, (a change within the statement|ambivalent)`),
    ),
  );
  expect(notes).not.toBeUndefined();
  expect(rowOf(changed.proposition)?.querySelector('.cell-marks:is(.change, .ambivalence)')).not.toBeNull();
});

test('whose word: everything is counted anew without the reports, and the address says so', async () => {
  const reader = await renderAt('/compare/');
  const own = positions.filter(({ attribution }) => attribution === 'own');
  const band = screen.getByRole('region', { name: 'Whose word?' });
  const reported = positions.filter(({ attribution }) => attribution === 'attributed').length;
  expect(band).toHaveTextContent(
    `${own.length + reported} of ${positions.length} positions reach the reader through Lavrov: ${own.length} as his own word, ${reported} as his report`,
  );
  await reader.click(within(band).getByRole('link', { name: 'Only Lavrov’s own word' }));
  await waitFor(() =>
    expect(band).toHaveTextContent(`${own.length} of ${positions.length} positions remain`),
  );
  expect(location.search).toBe('?attribution=own');
  const heads = [...table().querySelectorAll('thead th[data-actor]')].map((head) =>
    head.getAttribute('data-actor'),
  );
  expect(new Set(heads)).toEqual(new Set(own.map(({ holder }) => holder)));
  expect(document.querySelector('.compare-row .voice-attributed, .compare-row .voice-questioner')).toBeNull();
  await reader.keyboard('w');
  await waitFor(() => expect(location.search).toBe(''));
});

test('topic, order, stance and dispute narrow and order in the address', async () => {
  const reader = await renderAt('/compare/');
  const before = history.length;
  await reader.selectOptions(screen.getByLabelText('Topic'), 'amd');
  await waitFor(() => expect(location.search).toBe('?topic=amd'));
  const shown = () =>
    [...document.querySelectorAll('tr.compare-row')].map((row) => row.getAttribute('data-proposition'));
  const topicOf = (id: string | null) => library.propositions.get(id ?? '')?.topic;
  await waitFor(() => expect(new Set(shown().map(topicOf))).toEqual(new Set(['amd'])));
  await reader.selectOptions(screen.getByLabelText('Topic'), '');
  await reader.click(screen.getByRole('link', { name: 'opposes' }));
  await waitFor(() => expect(location.search).toBe('?stance=opposes'));
  await waitFor(() => expect(shown().every((id) => takes(id ?? '', 'opposes'))).toBe(true));
  await reader.click(screen.getByRole('link', { name: 'opposes' }));
  await reader.click(screen.getByRole('link', { name: 'Disputed only' }));
  await waitFor(() => expect(new Set(shown())).toEqual(new Set(disputed.map(({ id }) => id))));
  await reader.selectOptions(screen.getByLabelText('Order'), 'text');
  await waitFor(() => expect(location.search).toBe('?only=disputed&order=text'));
  const places = () => shown().map((id) => positions.findIndex((one) => one.proposition === id));
  await waitFor(() => expect(places()).toEqual(places().toSorted((a, b) => a - b)));
  expect(history.length).toBe(before);
});

test('actors are picked by column or by typing, and then seen face to face', async () => {
  const reader = await renderAt('/compare/');
  await reader.click(within(table()).getByRole('link', { name: /^Russia,/ }));
  await waitFor(() => expect(location.search).toBe('?actors=russia'));
  await reader.type(screen.getByRole('combobox', { name: 'Actors' }), 'untied stat');
  expect(await screen.findByRole('option', { name: /United States/ })).toBeVisible();
  await reader.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect(location.search).toBe('?actors=russia,usa'));
  const heads = [...table().querySelectorAll('thead th[data-actor]')].map((head) =>
    head.getAttribute('data-actor'),
  );
  expect(heads.slice(0, 2)).toEqual(['russia', 'usa']);
  await reader.click(screen.getAllByRole('link', { name: 'Face to face' }).at(-1) ?? document.body);
  await waitFor(() =>
    expect(location.pathname + location.search).toBe('/compare/face-to-face/?actors=russia,usa'),
  );
});
