import { describe, expect, test } from 'vitest';
import { listPages } from '#app/pages.ts';
import {
  type Address,
  compareAddress,
  facesAddress,
  handoutAddress,
  lineUpsAddress,
  predictAddress,
  quizAddress,
  textAddress,
} from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { describePage } from '#query/describe-page.ts';
import { indexCollection } from '#query/library.ts';
import { collection, library } from '../model.ts';
import { actor, coded, passage, smallStatement, topic } from './small.ts';

const [statement] = collection.statements;
const described = listPages(library).map((address) => ({
  path: formatAddress(address),
  ...describePage(library, address),
}));

test('every page has a name of its own', () => {
  const titles = described.map(({ title }) => title);
  const shared = described.filter(({ title }) => titles.indexOf(title) !== titles.lastIndexOf(title));
  expect(shared.map(({ path, title }) => `${path} ${title}`)).toEqual([]);
});

test('every page is described in words, not in numbers that read badly', () => {
  for (const { path, title, description } of described) {
    expect(title, path).toMatch(/^\S.+ · Parley$/);
    expect(description, path).toMatch(/[.?]$/);
    expect(description, path).not.toMatch(/undefined|null|NaN|\b1 \w+s\b|\.\./);
  }
});

test('the table is described by what was coded in the statement', () => {
  if (statement === undefined) throw new Error('The collection has no statement.');
  const topics = new Set(statement.topicCodes.map((code) => code.topic)).size;
  const { title, description } = describePage(library, {
    page: 'table',
    statement: statement.id,
    selection: null,
  });
  expect(title).toBe(`${statement.heading} · Parley`);
  const [year, , day] = statement.date.split('-').map(Number);
  expect(description).toMatch(new RegExp(`${statement.place}, ${day} [A-Z][a-z]+ ${year}\\.`));
  expect(description).toContain(
    `${statement.passages.length} passages, ${topics} topics, ${statement.positions.length} positions`,
  );
});

test('an actor is described by his positions and mentions', () => {
  for (const { id, name } of collection.codebook.actors) {
    const held = collection.statements.flatMap((one) => one.positions.filter((each) => each.holder === id));
    const { title, description } = describePage(library, { page: 'actor', actor: id });
    expect(title).toContain(name);
    const named = collection.statements.flatMap((one) => one.mentions.filter((each) => each.actor === id));
    expect(description).toMatch(new RegExp(`\\b${held.length} positions? and ${named.length} mentions?\\b`));
  }
});

test('what the collection does not have is missing', () => {
  const missing = describePage(library, { page: 'missing', path: '/x' });
  expect(missing.title).toBe('No such page · Parley');
  expect(describePage(library, { page: 'actor', actor: 'nobody' })).toEqual(missing);
  expect(describePage(library, { page: 'proposition', proposition: 'nothing' })).toEqual(missing);
  expect(describePage(library, textAddress('no-statement'))).toEqual(missing);
  expect(
    describePage(library, { page: 'topic', statement: statement?.id ?? '', topic: 'x', selection: null }),
  ).toEqual(missing);
});

describe('what a page is called and said to hold', () => {
  const { title: all, tours } = collection;
  const [tour] = tours;
  const [step] = tour?.steps ?? [];
  if (statement === undefined || tour === undefined || step === undefined)
    throw new Error('There is no tour.');
  const { id, heading, passages } = statement;
  const { actors, propositions, topics } = collection.codebook;
  const [firstActor, secondActor] = actors;
  const [firstTopic] = topics;
  if (firstActor === undefined || secondActor === undefined || firstTopic === undefined)
    throw new Error('The codebook is too small.');

  test.each<[Address, string, string]>([
    [{ page: 'front' }, all, collection.description],
    [textAddress(id), `Text · ${heading}`, `The full text in ${passages.length} passages`],
    [{ page: 'actors' }, `Actors · ${all}`, `${actors.length} actors`],
    [{ page: 'basket' }, `Evidence basket · ${all}`, 'on this machine alone'],
    [lineUpsAddress(), `Line-ups · ${all}`, 'same side'],
    [{ page: 'about', section: null }, `About · ${all}`, 'how it was coded'],
    [{ page: 'find', request: '' }, `Find · ${all}`, 'One search'],
    [compareAddress(), `Who stands where · ${all}`, `${propositions.length} propositions`],
    [
      facesAddress({ actors: [firstActor.id, 'no-such-actor', secondActor.id] }),
      `${firstActor.name}, ${secondActor.name} · ${all}`,
      'side by side',
    ],
    [
      { page: 'tours', statement: id },
      `In class · ${heading}`,
      `${tours.length} tours through “${heading}” for a class: ${tours.map(({ title }) => title).join('; ')}.`,
    ],
    [quizAddress(id), `Quiz · ${heading}`, 'Questions on exact words'],
    [predictAddress(id), `Predict, then reveal · ${heading}`, 'what it expects'],
    [{ page: 'tour', statement: id, tour: tour.id, step: 1 }, `${step.title} · ${tour.title}`, step.say],
    [
      { page: 'presenter', statement: id, tour: tour.id, step: 1 },
      `Presenter · ${step.title} · ${tour.title}`,
      step.say,
    ],
    [handoutAddress(id), `Handout · ${heading}`, 'On paper'],
    [
      handoutAddress(id, {
        sheet: 'key',
        tour: tour.id,
        topic: firstTopic.id,
        actors: [secondActor.id],
        passages: ['p02'],
      }),
      `Answer key: ${tour.title}, ${firstTopic.label}, ${secondActor.name}, p02 · ${heading}`,
      'On paper',
    ],
  ])('$page: %#', (address, title, description) => {
    const described = describePage(library, address);
    expect(described.title).toBe(`${title} · Parley`);
    expect(described.description).toContain(description);
  });

  test('a step without a title goes by its number', () => {
    const untitled = { ...tour, steps: [step, { ...step, title: null }] };
    const opened = indexCollection({ ...collection, tours: [untitled] });
    expect(describePage(opened, { page: 'tour', statement: id, tour: tour.id, step: 2 }).title).toBe(
      `Step 2 · ${tour.title} · Parley`,
    );
  });

  test.each<Address>([
    { page: 'table', statement: 'no-statement', selection: null },
    { page: 'topic', statement: 'no-statement', topic: firstTopic.id, selection: null },
    { page: 'tours', statement: 'no-statement' },
    quizAddress('no-statement'),
    predictAddress('no-statement'),
    handoutAddress('no-statement'),
    { page: 'tour', statement: id, tour: 'no-tour', step: 1 },
    { page: 'tour', statement: id, tour: tour.id, step: tour.steps.length + 1 },
    { page: 'presenter', statement: id, tour: 'no-tour', step: 1 },
  ])('$page of what is not there is missing: %#', (address) => {
    expect(describePage(library, address).title).toBe('No such page · Parley');
  });

  test('a topic or an actor that a statement hardly comes to is described by how little there is', () => {
    const { library: small } = smallStatement({
      topics: [topic('touched'), topic('bare')],
      actors: [actor('nobody')],
      passages: [passage('p01', 'Touched.')],
      topicCodes: [coded('p01', 'touched', 'secondary')],
    });
    const said = (about: string) =>
      describePage(small, { page: 'topic', statement: 'statement-1', topic: about, selection: null })
        .description;
    expect(said('touched')).toContain('touched 0 positions and 1 passage on touched');
    expect(said('bare')).toContain('bare 0 positions and 0 passages on bare');
    expect(describePage(small, { page: 'actor', actor: 'nobody' }).description).toContain(
      'nobody 0 positions and 0 mentions',
    );
  });
});
