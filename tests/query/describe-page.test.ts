import { expect, test } from 'vitest';
import { listPages } from '#app/pages.ts';
import { textAddress } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { describePage } from '#query/describe-page.ts';
import { collection, library } from '../model.ts';

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
    expect(description).toMatch(new RegExp(`\\b${held.length} positions?\\b`));
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
