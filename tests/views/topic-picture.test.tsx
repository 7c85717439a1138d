import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { known } from '#query/known.ts';
import { topicGraph } from '#query/topic-graph.ts';
import { setTableView } from '#state/table-view.ts';
import { collection, library } from '../model.ts';
import { renderAt } from '../render-at.tsx';
import { choose } from './choose.ts';
import { index, quotesOf, statement } from './statement.ts';

const graphs = collection.codebook.topics.map((topic) => topicGraph(library, index, topic));
const graph = graphs.reduce((most, other) => (other.rows.length > most.rows.length ? other : most));
const home = `/${statement.id}/topics/${graph.topic.id}/`;
const rows = graph.rows.filter((row) => row.kind === 'position');

beforeEach(() => setTableView('picture'));

/** The picture's marks, not those of panel and lists. */
function picture(label = graph.topic.label): HTMLElement {
  return screen.getByRole('group', { name: `${label}: who stands where, passage by passage` });
}

function marks(within = picture()): Element[] {
  return [...within.querySelectorAll('[data-ring] a')];
}

function markTo(search: string): Element {
  const mark = marks().find((link) => link.getAttribute('href') === home + search);
  if (mark === undefined) throw new Error(`No mark leads to ${search}.`);
  return mark;
}

function panel(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.topic-panel');
  if (found === null) throw new Error('There is no panel.');
  return found;
}

/** A proposition that the picture shows at a glance. */
function shown(): { id: string; text: string } {
  const link = marks().find((mark) => mark.getAttribute('href')?.includes('?proposition='));
  return known(library.propositions, link?.getAttribute('href')?.split('=')[1] ?? '');
}

describe.each(graphs.map((one) => [one.topic.id, one] as const))(
  'the picture of %s',
  (id, { topic, rows: all }) => {
    test('has every position as a link whose name says who stands how, on what, on whose word, where', async () => {
      await renderAt(`/${statement.id}/topics/${id}/`);
      const names = new Map(
        marks(picture(topic.label)).map((mark) => [
          mark.getAttribute('href'),
          mark.getAttribute('aria-label'),
        ]),
      );
      for (const row of all.filter(({ kind }) => kind === 'position')) {
        if (row.kind !== 'position') continue;
        const name = names.get(`/${statement.id}/topics/${id}/?position=${row.id}`);
        expect(name).toContain(row.holder.name);
        expect(name).toContain(row.proposition.text);
        expect(name).toContain(`Passage ${Number(row.passage.slice(1))}`);
        expect(name).toMatch(/stated by|reported by|put by/);
        expect(names.get(`/${statement.id}/topics/${id}/?actor=${row.holder.id}`)).toContain(row.holder.name);
      }
    });

    test('has every passage of the statement, and every relation that the text draws', async () => {
      await renderAt(`/${statement.id}/topics/${id}/`);
      const links = marks(picture(topic.label)).map((mark) => mark.getAttribute('href'));
      for (const passage of statement.passages)
        expect(links).toContain(`/${statement.id}/topics/${id}/?passage=${passage.id}`);
      for (const { from, to } of statement.relations.filter(
        (relation) => relation.from === id || relation.to === id,
      ))
        expect(links).toContain(`/${statement.id}/topics/${id}/?topic=${from},${to}`);
    });
  },
);

describe('a selection', () => {
  test('of a proposition shows everyone’s positions with their exact words; once more opens its page', async () => {
    const reader = await renderAt(home);
    const { id, text } = shown();
    await choose(reader, markTo(`?proposition=${id}`));
    expect(window.location.search).toBe(`?proposition=${id}`);
    expect(within(panel()).getByRole('heading', { name: text })).toBeVisible();
    for (const position of index.positionsByProposition.get(id) ?? [])
      for (const quote of quotesOf(position)) expect(panel()).toHaveTextContent(quote.replace(/\s+/g, ' '));
    await choose(reader, markTo(`?proposition=${id}`));
    expect(window.location.pathname).toBe(`/propositions/${id}/`);
  });

  test('of a position shows its words; once more leads to them in the text', async () => {
    const reader = await renderAt(home);
    const [row] = rows;
    if (row === undefined) throw new Error('Nobody takes a position.');
    await choose(reader, markTo(`?position=${row.id}`));
    for (const quote of quotesOf(row.position)) expect(panel()).toHaveTextContent(quote);
    await choose(reader, markTo(`?position=${row.id}`));
    expect(window.location.pathname).toBe(`/${statement.id}/text/`);
    expect(window.location.hash).toBe(`#${row.passage}`);
  });

  test('of a holder lists what it says on this topic, and nothing else', async () => {
    const reader = await renderAt(home);
    const { holder } = rows.reduce((best, row) =>
      countOf(row.holder.id) < countOf(best.holder.id) ? row : best,
    );
    await choose(reader, markTo(`?actor=${holder.id}`));
    expect(within(panel()).getByRole('heading', { name: holder.name })).toBeVisible();
    const own = rows.filter((row) => row.holder.id === holder.id);
    expect(panel().querySelectorAll('.position-item')).toHaveLength(own.length);
    for (const { position } of own)
      for (const quote of quotesOf(position)) expect(panel()).toHaveTextContent(quote);
  });

  test('of a passage shows its words', async () => {
    const reader = await renderAt(home);
    const passage = known(index.passages, rows[0]?.passage ?? '');
    await choose(reader, markTo(`?passage=${passage.id}`));
    expect(panel().textContent).toContain(passage.text);
  });

  test('of a relation shows the words that join the two topics', async () => {
    const reader = await renderAt(home);
    const row = graph.rows.find(({ kind }) => kind === 'relation');
    if (row?.kind !== 'relation') throw new Error('The text joins it to nothing.');
    const { from, to, quote, label } = row.relation;
    await choose(reader, markTo(`?topic=${from},${to}`));
    expect(panel().textContent).toContain(quote);
    expect(panel().textContent?.toLowerCase()).toContain(label.toLowerCase());
  });

  test('is undone by Escape, by a click beside all marks, and by Back', async () => {
    const [calm] = graphs
      .filter(({ branches }) => branches.length > 0)
      .toSorted((a, b) => a.rows.length - b.rows.length);
    if (calm === undefined) throw new Error('There is no topic with positions.');
    const { topic } = calm;
    const place = `/${statement.id}/topics/${topic.id}/`;
    const reader = await renderAt(place);
    const stands = () => picture(topic.label);
    for (const undo of [
      () => reader.keyboard('{Escape}'),
      () => reader.click(stands()),
      async () => window.history.back(),
    ]) {
      const mark = marks(stands()).find((link) =>
        link.getAttribute('href')?.startsWith(`${place}?proposition=`),
      );
      if (mark === undefined) throw new Error('No proposition is shown.');
      await choose(reader, mark);
      expect(window.location.search).not.toBe('');
      await undo();
      await waitFor(() => expect(window.location.search).toBe(''));
      await waitFor(() => expect(document.querySelector('.topic-lit')).toBeNull());
    }
  });

  test('that names nothing in the picture selects nothing', async () => {
    await renderAt(`${home}?proposition=nobody-said-so`);
    expect(document.querySelector('.topic-lit')).toBeNull();
    expect(within(panel()).queryByRole('link', { name: 'The whole topic' })).toBeNull();
  });

  test('lights the line from holder to proposition and dims the rest as one', async () => {
    const [row] = rows;
    await renderAt(`${home}?position=${row?.id}`);
    const lit = document.querySelector('.topic-lit');
    expect(lit?.querySelectorAll('.mark')).toHaveLength(1);
    expect(lit?.querySelectorAll('.seat')).toHaveLength(1);
    expect(lit).toHaveTextContent(row?.holder.name ?? '');
    expect(document.querySelector('.topic-layers')).toHaveClass('focused');
    expect(document.querySelectorAll('.topic-base .dimmed')).toHaveLength(0);
  });
});

test('pointing at a mark previews it without selecting it', async () => {
  const reader = await renderAt(home);
  const { id } = shown();
  await reader.hover(markTo(`?proposition=${id}`));
  expect(document.querySelectorAll('.topic-lit .mark').length).toBeGreaterThan(0);
  expect(window.location.search).toBe('');
  await reader.unhover(picture());
  expect(document.querySelector('.topic-lit')).toBeNull();
});

test('folded propositions unfold in place', async () => {
  const reader = await renderAt(home);
  const fold = marks().find((mark) => mark.hasAttribute('data-fold'));
  if (fold === undefined) throw new Error('Nothing is folded.');
  expect(fold).toHaveAccessibleName(/^and \d+ more propositions?: /);
  await choose(reader, fold);
  expect(window.location.search).toBe('?folds=open');
  const cards = marks().flatMap(
    (mark) => /\?proposition=([^&]+)/.exec(mark.getAttribute('href') ?? '')?.[1] ?? [],
  );
  expect(new Set(cards).size).toBe(
    graph.branches.reduce((sum, { propositions }) => sum + propositions.length, 0),
  );
  await reader.click(screen.getByRole('link', { name: 'Show fewer propositions' }));
  expect(window.location.search).toBe('');
  expect(marks().some((mark) => mark.hasAttribute('data-fold'))).toBe(true);
});

test('the key shows only what is asked for, and says so', async () => {
  const reader = await renderAt(home);
  const only = screen.getByRole('button', { name: 'opposes' });
  await reader.click(only);
  expect(only).toHaveAttribute('aria-pressed', 'true');
  expect(picture()).toHaveClass('without-supports', 'without-conditional', 'without-undecided');
  expect(picture()).not.toHaveClass('without-opposes');
  expect(window.location.search).toBe('?stance=opposes');
  await reader.click(only);
  expect(picture().className).not.toContain('without');
});

test('a link opens the picture with its filters and its open fold', async () => {
  await renderAt(`${home}?attribution=attributed&folds=open`);
  expect(screen.getByRole('button', { name: /^reported by / })).toHaveAttribute('aria-pressed', 'true');
  expect(picture()).toHaveClass('without-own', 'opened');
  const selecting = marks().find((mark) => mark.getAttribute('href')?.includes('?position='));
  expect(selecting?.getAttribute('href')).toContain('&attribution=attributed&folds=open');
});

test('L shows the lists alone, and the picture again', async () => {
  const reader = await renderAt(home);
  await reader.keyboard('l');
  expect(screen.queryByRole('group', { name: /who stands where/ })).toBeNull();
  for (const { proposition } of rows)
    expect(document.querySelector('main')).toHaveTextContent(proposition.text);
  await reader.keyboard('l');
  expect(picture()).toBeVisible();
});

test('the picture is one Tab stop, and the arrows reach every mark', async () => {
  const reader = await renderAt(home);
  expect(marks().filter((mark) => mark.getAttribute('tabindex') === '0')).toHaveLength(1);
  const stop = marks().find((mark) => mark.getAttribute('tabindex') === '0');
  if (!(stop instanceof SVGElement)) throw new Error('Nothing can be reached.');
  for (const ring of picture().querySelectorAll('[data-ring]')) {
    const own = [...ring.querySelectorAll('a')];
    const [first] = own;
    if (!(first instanceof SVGElement)) continue;
    first.focus();
    const reached = new Set<Element | null>([first]);
    for (let step = 1; step < own.length; step++) {
      await reader.keyboard('{ArrowRight}');
      reached.add(document.activeElement);
    }
    expect(reached).toEqual(new Set(own));
  }
  await reader.keyboard('{ArrowUp}');
  expect(document.activeElement?.closest('[data-ring]')).not.toBe(stop.closest('[data-ring="topic"]'));
  expect(marks().filter((mark) => mark.getAttribute('tabindex') === '0')).toHaveLength(1);
});

function countOf(holder: string): number {
  return rows.filter((row) => row.holder.id === holder).length;
}
