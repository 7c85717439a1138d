import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { collection, library } from '../../model.ts';
import { renderAt } from '../../render-at.tsx';
import { positionWith, statement } from '../statement.ts';

const TEXT = `/${statement.id}/text/`;
const article = (id: string) => {
  const found = document.getElementById(id);
  if (found?.tagName !== 'ARTICLE') throw new Error(`No passage ${id} is shown.`);
  return found;
};
/** The words of a passage without what the app adds to them. */
const wordsOf = (id: string) => {
  const words = article(id).querySelector('.passage-words')?.cloneNode(true);
  if (!(words instanceof Element)) throw new Error(`Passage ${id} has no words.`);
  for (const added of words.querySelectorAll('.sic, .speaker, .evidence-mark')) added.remove();
  return words.textContent;
};
const nameOf = (actor: string) => library.actors.get(actor)?.name ?? '';
const propositionOf = (id: string) => library.propositions.get(id)?.text ?? '';
const litPassages = () =>
  statement.passages.map(({ id }) => id).filter((id) => article(id).matches('[data-lit]'));
const part = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The page has no ${selector}.`);
  return within(found);
};
const filters = () => part('.filter-bar');
const positionBar = () => part('aside');
const isFiltered = () => document.querySelector('[data-filtered]') !== null;

describe('the text', () => {
  test('has every passage word for word, in order, each named by its number', async () => {
    await renderAt(TEXT);
    const shown = [...document.querySelectorAll('article')].map(({ id }) => id);
    expect(shown).toEqual(statement.passages.map(({ id }) => id));
    for (const { id, text } of statement.passages) expect(wordsOf(id)).toBe(text);
    for (const id of shown)
      expect(article(id)).toHaveAccessibleName(expect.stringContaining(`Passage ${Number(id.slice(1))},`));
  });

  test('is headed by its source and by the title of each exchange', async () => {
    await renderAt(TEXT);
    const main = within(screen.getByRole('main'));
    expect(main.getByRole('heading', { level: 1 })).toHaveTextContent(statement.heading);
    expect(main.getByText(statement.title)).toBeVisible();
    expect(main.getByText(new RegExp(`${statement.passages.length} passages`))).toHaveTextContent(
      statement.reference,
    );
    const headings = main.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toEqual([
      'Opening speech',
      ...statement.exchanges.map(({ number, title }) => `Q${number} ${title}`),
    ]);
  });

  test('names who speaks where an exchange passes from question to answer', async () => {
    await renderAt(TEXT);
    const question = statement.passages.find(({ kind }) => kind === 'question');
    const answer = statement.passages.find(({ kind }) => kind === 'answer');
    expect(article(question?.id ?? '')).toHaveTextContent('Question: ');
    expect(article(answer?.id ?? '')).toHaveTextContent(`${nameOf(answer?.speaker ?? '')}: `);
  });

  test('marks the end of each quote with a link that says whose position it is and on whose word', async () => {
    await renderAt(TEXT);
    const reported = positionWith('is reported', ({ attribution }) => attribution === 'attributed');
    const [quote] = reported.evidence;
    const marks = [...article(quote?.passage ?? '').querySelectorAll('.evidence-mark')];
    const mark = marks.find((each) => each.getAttribute('href')?.includes(`position=${reported.id}#`));
    const speaker = nameOf(statement.speaker).split(' ').at(-1);
    expect(mark).toHaveAccessibleName(
      expect.stringMatching(new RegExp(`^${nameOf(reported.holder)} .*, according to ${speaker}$`)),
    );
  });

  test('folds the positions of a passage below it', async () => {
    const user = await renderAt(TEXT);
    const position = positionWith('there is', () => true);
    const passage = position.evidence[0]?.passage ?? '';
    const count = statement.positions.filter(({ evidence }) =>
      evidence.some((quote) => quote.passage === passage),
    ).length;
    const notes = article(passage).querySelectorAll('.note');
    expect(notes).toHaveLength(count);
    expect(notes[0]).not.toBeVisible();
    await user.click(within(article(passage)).getByText(`${count} position${count === 1 ? '' : 's'}`));
    expect(notes[0]).toBeVisible();
  });

  test('keeps slips of the source and says the usual form on demand', async () => {
    const user = await renderAt(TEXT);
    const note = statement.notes.find(({ form }) => form !== null);
    const button = within(article(note?.passage ?? '')).getByRole('button', {
      name: `Sic: editorial note on “${note?.quote}”`,
    });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(button.parentElement).toHaveTextContent(`usually “${note?.form}”. ${note?.note}`);
  });
});

describe('a filter', () => {
  test('lights the passages of its topic, and all of them again', async () => {
    const user = await renderAt(TEXT);
    const topic = collection.codebook.topics[0];
    await user.click(filters().getByRole('link', { name: topic?.label ?? '' }));
    const coded = statement.topicCodes
      .filter((code) => code.topic === topic?.id)
      .map(({ passage }) => passage);
    expect(isFiltered()).toBe(true);
    expect(litPassages()).toEqual(expect.arrayContaining(coded));
    expect(litPassages().length).toBeLessThan(statement.passages.length);
    expect(window.location.search).toBe(`?topic=${topic?.id}`);
    expect(filters().getByRole('link', { name: topic?.label ?? '' })).toHaveAttribute('aria-current', 'true');
    await user.click(filters().getByRole('link', { name: 'All' }));
    expect(isFiltered()).toBe(false);
  });

  test('replaces the address, so that Back leaves the page', async () => {
    const user = await renderAt(TEXT);
    const before = window.history.length;
    await user.click(filters().getByRole('link', { name: collection.codebook.topics[1]?.label ?? '' }));
    expect(window.history.length).toBe(before);
  });

  test('on an actor marks every form of its name, and no other name', async () => {
    const actor = statement.mentions[0]?.actor ?? '';
    await renderAt(`${TEXT}?actor=${actor}`);
    const marked = [...document.querySelectorAll('.mention[data-lit]')].map(({ textContent }) => textContent);
    const mentioned = statement.mentions.filter((mention) => mention.actor === actor);
    expect(marked.join('')).toBe(mentioned.map(({ quote }) => quote).join(''));
    const others = document.querySelectorAll(`.mention[data-lit]:not([data-actor="${actor}"])`);
    expect(others).toHaveLength(0);
  });

  test('on a stance lights the evidence of that stance alone', async () => {
    await renderAt(`${TEXT}?stance=opposes`);
    const lit = new Set(
      [...document.querySelectorAll<HTMLElement>('.evidence[data-lit]')].map(
        (each) => each.dataset['position'],
      ),
    );
    const opposing = statement.positions.filter(({ stance }) => stance === 'opposes').map(({ id }) => id);
    expect(lit).toEqual(new Set(opposing));
    expect(screen.getByText(new RegExp(`${opposing.length} positions$`))).toBeVisible();
  });

  test('of every kind is found under More filters, actors and propositions by typing', async () => {
    const user = await renderAt(TEXT);
    const { holder } = positionWith('has a named holder', (position) => nameOf(position.holder).length > 3);
    await user.click(filters().getByRole('button', { name: 'More filters' }));
    await user.type(filters().getByRole('searchbox'), nameOf(holder));
    await user.click(
      within(filters().getByRole('list', { name: 'Actors' })).getByRole('link', { name: nameOf(holder) }),
    );
    expect(window.location.search).toBe(`?actor=${holder}`);
    await user.keyboard('{Escape}');
    expect(filters().queryByRole('searchbox')).toBeNull();
  });

  test('that names nothing in the collection lights everything', async () => {
    await renderAt(`${TEXT}?topic=atlantis&actor=nobody&position=none#p999`);
    expect(isFiltered()).toBe(false);
    expect(document.querySelector('aside')).toBeNull();
  });
});

describe('an open position', () => {
  const position = positionWith('is conditional', ({ condition }) => condition !== null);

  test('shows who holds what on whose word, its condition, and the ways on', async () => {
    await renderAt(`${TEXT}?position=${position.id}`);
    const note = positionBar();
    expect(note.getByRole('link', { expanded: true })).toHaveTextContent(nameOf(position.holder));
    expect(note.getByRole('link', { name: propositionOf(position.proposition) })).toHaveAttribute(
      'href',
      `/propositions/${position.proposition}/`,
    );
    expect(note.getByText(`“${position.condition?.quote}”`)).toBeVisible();
    expect(note.getByRole('link', { name: 'Show on the table' })).toHaveAttribute(
      'href',
      `/${statement.id}/?position=${position.id}`,
    );
    const words = [...document.querySelectorAll('.evidence[data-open]')].map(
      ({ textContent }) => textContent,
    );
    expect(words.join('')).toBe(position.evidence.map(({ quote }) => quote).join(''));
  });

  test('lists all its quotes where it has several', async () => {
    const several = positionWith('has several quotes', ({ evidence }) => evidence.length > 1);
    await renderAt(`${TEXT}?position=${several.id}`);
    const quotes = within(positionBar().getByRole('list', { name: 'Its words' })).getAllByRole('listitem');
    expect(quotes.map(({ textContent }) => textContent)).toEqual(
      several.evidence.map(({ quote, passage }) =>
        expect.stringContaining(`${quote}” Passage ${Number(passage.slice(1))}`),
      ),
    );
  });

  test('is opened by its mark, closed by Escape, and opened again by Back', async () => {
    const user = await renderAt(TEXT);
    const mark = document.querySelector<HTMLElement>(`.evidence-mark[data-position="${position.id}"]`);
    if (mark === null) throw new Error('The position has no mark.');
    await user.click(mark);
    expect(window.location.search).toBe(`?position=${position.id}`);
    expect(positionBar().getByRole('link', { name: propositionOf(position.proposition) })).toBeVisible();
    await user.keyboard('{Escape}');
    expect(window.location.search).toBe('');
    expect(document.querySelector('aside')).toBeNull();
    window.history.back();
    await waitFor(() => expect(document.querySelector('aside')).toBeVisible());
  });

  test('is opened by its words, keeping the filters', async () => {
    const user = await renderAt(`${TEXT}?stance=conditional`);
    const words = document.querySelector(`.evidence.lane-0[data-position="${position.id}"]`);
    if (words === null) throw new Error('The position has no words of its own.');
    await user.click(words);
    expect(window.location.search).toMatch(/^\?stance=conditional&position=/);
  });

  test('gives way to the next one, by link and by key', async () => {
    const user = await renderAt(`${TEXT}?stance=opposes`);
    const opposing = statement.positions.filter(({ stance }) => stance === 'opposes').length;
    await user.click(positionBar().getByRole('link', { name: 'Next position' }));
    expect(screen.getByText(`1 of ${opposing}`)).toBeVisible();
    const first = window.location.search;
    await user.keyboard('n');
    expect(screen.getByText(`2 of ${opposing}`)).toBeVisible();
    await user.keyboard('p');
    expect(window.location.search).toBe(first);
    await user.keyboard('p');
    expect(screen.getByText(`${opposing} of ${opposing}`)).toBeVisible();
  });
});

test('the passage that an address leads to is marked as reached', async () => {
  const { id } = statement.passages[5] ?? { id: '' };
  await renderAt(`${TEXT}#${id}`);
  const reached = statement.passages.filter((passage) => article(passage.id).matches('[data-here]'));
  expect(reached.map((passage) => passage.id)).toEqual([id]);
});

describe('what is lit', () => {
  const mentions = (id: string) => statement.mentions.filter(({ actor }) => actor === id);
  const actor = collection.codebook.actors.map(({ id }) => id).find((id) => mentions(id).length > 2) ?? '';
  const named = mentions(actor);
  const isNamed = (words: string) => new RegExp(`${named.length} mentions?${words}`);

  test('of an actor is gone through name by name, in place', async () => {
    const user = await renderAt(`${TEXT}?actor=${actor}`);
    const before = window.history.length;
    expect(positionBar().getByRole('link', { name: isNamed('') })).toHaveAttribute('aria-current', 'true');
    await user.keyboard('n');
    expect(positionBar().getByText(`1 of ${named.length}`)).toBeVisible();
    expect(window.location.search).toBe(`?actor=${actor}&stop=mentions-1`);
    await user.click(positionBar().getByRole('link', { name: 'Next mention' }));
    const [, second] = named;
    expect(positionBar().getByRole('status')).toHaveTextContent(
      `2 of ${named.length}: “${second?.quote}” in passage ${Number(second?.passage.slice(1))}`,
    );
    expect(window.history.length).toBe(before + 1);
  });

  test('can be gone through by passages instead, and is left when the filter changes', async () => {
    const user = await renderAt(`${TEXT}?actor=${actor}`);
    await user.click(positionBar().getByRole('link', { name: /passages?$/ }));
    expect(window.location.search).toBe(`?actor=${actor}&stop=passages-1`);
    expect(document.querySelectorAll('article[data-here]')).toHaveLength(1);
    await user.click(filters().getByRole('link', { name: nameOf(actor) }));
    expect(window.location.search).toBe('');
  });
});

describe('the layers over the text', () => {
  test('are hidden and shown together by one key and by a link', async () => {
    const user = await renderAt(`${TEXT}#p02`);
    await user.keyboard('t');
    expect(window.location.search).toBe('?hide=positions,mentions,topics,notes');
    expect(document.querySelector('.text-page')).toHaveAttribute(
      'data-hide',
      'positions mentions topics notes',
    );
    await user.click(filters().getByRole('link', { name: 'Show the coding' }));
    expect(window.location.search).toBe('');
  });

  test('are hidden one by one under More filters, and no key acts while the reader types', async () => {
    const user = await renderAt(TEXT);
    await user.click(filters().getByRole('button', { name: 'More filters' }));
    await user.type(filters().getByRole('searchbox'), 'tnp');
    expect(window.location.search).toBe('');
    const layers = within(filters().getByRole('list', { name: 'Shown over the text' }));
    await user.click(layers.getByRole('link', { name: 'Editorial notes' }));
    expect(window.location.search).toBe('?hide=notes');
  });
});

describe('a link to words', () => {
  const { id, text } = statement.passages[4] ?? { id: '', text: '' };
  const words = text.slice(0, 70);

  test('says where they stand and marks their passage', async () => {
    const user = await renderAt(`${TEXT}?words=${encodeURIComponent(words)}`);
    expect(positionBar().getByRole('status')).toHaveTextContent(`in passage ${Number(id.slice(1))}.`);
    expect(article(id)).toHaveAttribute('data-here');
    await user.click(positionBar().getByRole('link', { name: 'Leave the words unmarked' }));
    expect(window.location.search + window.location.hash).toBe(`#${id}`);
  });

  test('finds them where the passage that it names does not say them', async () => {
    await renderAt(`${TEXT}?words=${encodeURIComponent(words)}#p01`);
    expect(positionBar().getByRole('status')).toHaveTextContent('not the passage that the link names');
    expect(article(id)).toHaveAttribute('data-here');
  });

  test('says so plainly where the text does not say them', async () => {
    await renderAt(`${TEXT}?words=never%20said%20by%20anybody#${id}`);
    expect(positionBar().getByRole('status')).toHaveTextContent(
      'This text does not say the words of the link: “never said by anybody”',
    );
    expect(article(id)).toHaveAttribute('data-here');
  });
});

test('each turn of an exchange has a heading under that of the exchange', async () => {
  await renderAt(TEXT);
  const main = within(screen.getByRole('main'));
  const turns = main.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent.trim());
  expect(turns.filter((turn) => turn === 'Question:')).toHaveLength(statement.exchanges.length);
  expect(new Set(turns)).toEqual(new Set(['Question:', `${nameOf(statement.speaker)}:`]));
});

test('positions that share words are stepped through from the note of one', async () => {
  const sharing = positionWith('shares words', ({ id, evidence: [own] }) =>
    statement.positions.some(
      (other) =>
        other.id !== id &&
        other.evidence.some(
          ({ passage, start, end }) =>
            own !== undefined && passage === own.passage && start < own.end && own.start < end,
        ),
    ),
  );
  const user = await renderAt(`${TEXT}?position=${sharing.id}`);
  const list = () => within(positionBar().getByRole('list', { name: 'Positions on these words' }));
  const others = list()
    .getAllByRole('link')
    .filter((link) => link.getAttribute('aria-current') === null);
  const [other] = others;
  if (other === undefined) throw new Error('Nothing shares its words.');
  await user.click(other);
  expect(window.location.search).not.toContain(`position=${sharing.id}`);
  expect(
    list()
      .getAllByRole('link')
      .some((link) => link.getAttribute('href')?.includes(sharing.id)),
  ).toBe(true);
});
