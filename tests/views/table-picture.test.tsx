import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { MEASURES } from '#charts/table/size-class.ts';
import { known } from '#query/known.ts';
import { tableGraph } from '#query/table-graph.ts';
import { setTableView } from '#state/table-view.ts';
import { library } from '../model.ts';
import { renderAt } from '../render-at.tsx';
import { choose } from './choose.ts';
import { statement } from './statement.ts';

const index = known(library.statements, statement.id);
const graph = tableGraph(library, index);
const home = `/${statement.id}/`;

beforeEach(() => setTableView('picture'));

/** The picture's marks, not the list's. */
function picture(): HTMLElement {
  return screen.getByRole('group', { name: /^The table:/ });
}

/** Read at once: asking for roles one by one takes seconds on a picture of so many marks. */
function marks(): Element[] {
  return [...document.querySelectorAll('.table-picture a')];
}

function markTo(search: string): Element {
  const mark = marks().find((link) => link.getAttribute('href') === home + search);
  if (mark === undefined) throw new Error(`No mark leads to ${search}.`);
  return mark;
}

function nameOf(mark: Element): string {
  return mark.getAttribute('aria-label') ?? '';
}

function named(id: string): string {
  return known(library.topics, id).label;
}

describe('every mark is a link with a sentence for a name', () => {
  test('topics, passages, and what joins them', async () => {
    await renderAt(home);
    for (const { id, label, codes } of graph.topics) {
      expect(nameOf(markTo(`?topic=${id}`))).toMatch(
        new RegExp(`^${escaped(label)}, topic: \\d+ positions?`),
      );
      for (const { passage, main } of codes)
        expect(nameOf(markTo(`?topic=${id}&passage=${passage}`))).toBe(
          `Passage ${Number(passage.slice(1))} ${main ? 'is about' : 'touches'} ${label}`,
        );
    }
    for (const { id } of graph.passages)
      expect(nameOf(markTo(`?passage=${id}`))).toMatch(
        new RegExp(`^Passage ${Number(id.slice(1))}, .*position`),
      );
  });

  test('relations say what the text says', async () => {
    await renderAt(home);
    for (const { from, to, label } of statement.relations) {
      const names = [`${named(from)} and ${named(to)}`, `${named(to)} and ${named(from)}`];
      const said = marks()
        .map(nameOf)
        .find((name) => names.some((pair) => name.startsWith(`The text joins ${pair}: `)));
      expect(said).toContain(label);
    }
  });

  test('actors have a seat and a leader, or are named in a fold', async () => {
    await renderAt(home);
    const links = marks();
    const folds = links.filter((link) => /^and \d+ more, /.test(nameOf(link)));
    const seats = links.filter((link) => /\?actor=[^&]+$/.test(link.getAttribute('href') ?? ''));
    const behind = folds.reduce((sum, fold) => sum + folded(nameOf(fold)), 0);
    // The speaker sits at the head, without being one of those spoken of.
    expect(seats.length - 1 + behind).toBe(graph.actors.length);
    expect(seats.length - 1).toBeLessThanOrEqual(MEASURES.wide.seats?.most ?? 0);
    for (const { id, passage } of graph.actors.filter(({ positions }) => positions > 0)) {
      expect(nameOf(markTo(`?actor=${id}`))).toMatch(/: \d+ positions?, \d+ mentions?$/);
      expect(markTo(`?actor=${id}&passage=${passage}`)).toBeInTheDocument();
    }
  });
});

describe('by mouse', () => {
  test('a click selects, a second one goes on', async () => {
    const reader = await renderAt(home);
    const [topic] = graph.topics;
    await choose(reader, markTo(`?topic=${topic?.id}`));
    expect(window.location.search).toBe(`?topic=${topic?.id}`);
    expect(screen.getByRole('heading', { level: 2, name: topic?.label ?? '' })).toBeVisible();
    await choose(reader, markTo(`?topic=${topic?.id}`));
    expect(window.location.pathname).toBe(`${home}topics/${topic?.id}/`);
  });

  test('a click on a passage selects it, a second one opens it in the text', async () => {
    const reader = await renderAt(home);
    await choose(reader, markTo('?passage=p02'));
    expect(screen.getByRole('heading', { level: 2, name: 'Passage 2' })).toBeVisible();
    await choose(reader, markTo('?passage=p02'));
    expect(window.location.pathname + window.location.hash).toBe(`${home}text/#p02`);
  });

  test('nothing in the picture is drawn again for a preview or a selection', async () => {
    const reader = await renderAt(home);
    const base = picture().querySelector('.table-base');
    if (base === null) throw new Error('The picture has no base.');
    const changes: MutationRecord[] = [];
    // Reaching a mark moves the one Tab stop.
    const watch = new MutationObserver((list) =>
      changes.push(...list.filter(({ attributeName }) => attributeName !== 'tabindex')),
    );
    watch.observe(base, { subtree: true, childList: true, attributes: true, characterData: true });
    const [first, second] = graph.topics;
    await reader.hover(markTo(`?topic=${first?.id}`));
    expect(picture().querySelector('.table-lit .topic.lit')).toBeInTheDocument();
    await choose(reader, markTo(`?topic=${second?.id}`));
    changes.push(...watch.takeRecords());
    watch.disconnect();
    expect(changes).toEqual([]);
  });

  test('pointing previews without selecting', async () => {
    const reader = await renderAt(home);
    const [topic] = graph.topics;
    await reader.hover(markTo(`?topic=${topic?.id}`));
    await waitFor(() => expect(document.querySelector('.tip')).toHaveTextContent(topic?.label ?? ''));
    expect(window.location.search).toBe('');
    await reader.unhover(picture());
    await waitFor(() => expect(document.querySelector('.tip')).toBeNull());
  });

  test('a click beside all marks puts the selection aside', async () => {
    const [topic] = graph.topics;
    const reader = await renderAt(`${home}?topic=${topic?.id}`);
    await choose(reader, picture());
    expect(window.location.search).toBe('');
  });

  test('a fold opens upon the actors it names; choosing one selects it', async () => {
    const reader = await renderAt(home);
    const [fold] = within(picture()).getAllByRole('link', { name: /^and \d+ more, / });
    if (fold === undefined) throw new Error('Nobody is folded.');
    await reader.click(fold);
    const list = screen.getByRole('dialog');
    const links = within(list).getAllByRole('link');
    expect(links).toHaveLength(folded(nameOf(fold)));
    const [chosen] = links;
    if (chosen === undefined) throw new Error('The fold is empty.');
    const name = chosen.textContent;
    await reader.click(chosen);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(window.location.search).toMatch(/^\?actor=/);
    expect(screen.getByRole('heading', { level: 2, name: name ?? '' })).toBeVisible();
  });
});

describe('by keyboard', () => {
  test('the picture is one Tab stop, whose arrows go round and across', async () => {
    const reader = await renderAt(home);
    const stops = marks().filter((link) => link.getAttribute('tabindex') === '0');
    expect(stops).toHaveLength(1);
    if (stops[0] instanceof SVGElement) stops[0].focus();
    const first = document.activeElement;
    await reader.keyboard('{ArrowRight}');
    expect(document.activeElement).not.toBe(first);
    expect(document.activeElement?.closest('[data-ring]')).toBe(first?.closest('[data-ring]'));
    await reader.keyboard('{ArrowUp}');
    expect(document.activeElement?.closest('[data-ring]')).not.toBe(first?.closest('[data-ring]'));
    expect(picture()).toContainElement(document.activeElement as HTMLElement);
  });

  test('Escape closes a fold and returns to it', async () => {
    const reader = await renderAt(home);
    const [fold] = within(picture()).getAllByRole('link', { name: /^and \d+ more, / });
    if (fold === undefined) throw new Error('Nobody is folded.');
    await reader.click(fold);
    expect(screen.getByRole('dialog')).toContainElement(document.activeElement as HTMLElement);
    await reader.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(fold);
  });
});

describe('as a list', () => {
  test('L shows it in place of the picture, with every mark of the picture in it', async () => {
    const reader = await renderAt(home);
    const inPicture = marks()
      .filter((link) => !link.hasAttribute('data-fold'))
      .map((link) => link.getAttribute('href'));
    await reader.keyboard('l');
    expect(screen.queryByRole('group', { name: /^The table:/ })).toBeNull();
    const list = ['Topics', 'Passages', 'Actors'].flatMap((title) =>
      within(screen.getByRole('region', { name: `${title} in the picture` })).getAllByRole('link'),
    );
    const inList = new Set(list.map((link) => link.getAttribute('href')));
    const speaker = `${home}?actor=${statement.speaker}`;
    expect(inPicture.filter((href) => href !== speaker && !inList.has(href))).toEqual([]);
    for (const { id } of graph.actors) expect(inList).toContain(`${home}?actor=${id}`);
    for (const { id } of statement.positions) expect(inList).toContain(`${home}?position=${id}`);
    await reader.keyboard('l');
    expect(picture()).toBeInTheDocument();
  });

  test('stands before the picture, out of the Tab key’s way', async () => {
    await renderAt(home);
    const list = screen.getByRole('region', { name: 'Topics in the picture' });
    expect(list.compareDocumentPosition(picture()) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    for (const link of within(list).getAllByRole('link')) expect(link).toHaveAttribute('tabindex', '-1');
  });

  test('a choice in it selects', async () => {
    const reader = await renderAt(home);
    await reader.click(screen.getByRole('button', { name: 'List' }));
    const [topic] = graph.topics;
    const topics = screen.getByRole('region', { name: 'Topics in the picture' });
    await choose(
      reader,
      within(topics).getByRole('link', { name: new RegExp(`^${escaped(topic?.label ?? '')}, topic`) }),
    );
    expect(window.location.search).toBe(`?topic=${topic?.id}`);
  });
});

describe('an edge says why its ends are joined', () => {
  test('a topic and a passage: the words that carry it there, and the positions on it', async () => {
    const code = statement.topicCodes.find(({ quotes }) => quotes.length > 0);
    if (code === undefined) throw new Error('No topic is carried by words.');
    await renderAt(`${home}?topic=${code.topic}&passage=${code.passage}`);
    expect(
      screen.getByRole('heading', {
        level: 2,
        name: `${named(code.topic)} in passage ${Number(code.passage.slice(1))}`,
      }),
    ).toBeVisible();
    for (const { quote } of code.quotes) expect(screen.getByText(`“${quote}”`)).toBeVisible();
  });

  test('two topics: every relation with its words, whichever end comes first', async () => {
    for (const { from, to, quote, label } of statement.relations.slice(0, 3)) {
      await renderAt(`${home}?topic=${to},${from}`);
      expect(screen.getAllByText(new RegExp(escaped(label.slice(1)))).length).toBeGreaterThan(0);
      expect(screen.getAllByText(`“${quote}”`).at(-1)).toBeVisible();
    }
  });

  test('an actor and a passage: where it is named, and what it holds there', async () => {
    const [mention] = statement.mentions;
    if (mention === undefined) throw new Error('Nobody is mentioned.');
    await renderAt(`${home}?actor=${mention.actor}&passage=${mention.passage}`);
    expect(screen.getAllByText(`“${mention.quote}”`)[0]).toBeVisible();
  });

  test('neighbouring passages: each with the way to it', async () => {
    await renderAt(`${home}?passage=p02,p03,p04`);
    expect(screen.getByRole('heading', { level: 2, name: 'Passages 2 to 4' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Passage 3' })).toHaveAttribute('href', `${home}?passage=p03`);
  });
});

test('keys that belong to the browser stay with it', async () => {
  await renderAt(home);
  fireEvent.keyDown(document.body, { key: 'l', ctrlKey: true });
  expect(picture()).toBeInTheDocument();
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** How many are behind a fold: "and 8 more, …". */
function folded(name: string): number {
  return Number(/^and (\d+) more/.exec(name)?.[1]);
}
