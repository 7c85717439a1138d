import { expect, test } from 'vitest';
import { renderPages } from '#app/server.tsx';
import { generateCollection } from '../generate/collection.ts';

const collection = generateCollection({ seed: 3, passages: 100, topics: 2, actors: 4, positions: 60 });
const passages = collection.statements.flatMap((statement) => statement.passages.map(({ id }) => id));
const pages = await renderPages(collection);
const endsWith = (end: string) => pages.filter(({ path }) => path.endsWith(end));
const shownIn = (html: string) => passages.filter((id) => html.includes(`<article id="${id}"`));

test('a long text is prerendered with its beginning, and whole on a page for readers without scripts', () => {
  const [text] = endsWith('/text/');
  const [whole] = endsWith('/text/whole/');
  if (text === undefined || whole === undefined) throw new Error('Both pages are there.');
  const beginning = shownIn(text.html);
  expect(beginning.length).toBeGreaterThan(4);
  expect(beginning).toEqual(passages.slice(0, beginning.length));
  expect(beginning.length).toBeLessThan(passages.length / 4);
  expect(text.html).toMatch(/<noscript>.*<a href="[^"]*\/text\/whole\/">.*<\/noscript>/);
  expect(shownIn(whole.html)).toEqual(passages);
  expect(whole.html).not.toContain('<noscript>');
});

test('that page alone is not taken over by scripts', () => {
  expect(pages.filter(({ scripted }) => !scripted)).toEqual(endsWith('/whole/'));
});
