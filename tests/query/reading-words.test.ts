import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findWords } from '#query/reading-words.ts';
import { library } from '../model.ts';

const [index] = library.statements.values();
if (index === undefined) throw new Error('The model has no statement.');
const { statement } = index;
const [first, second] = statement.passages;
if (first === undefined || second === undefined) throw new Error('The statement has hardly a passage.');

/** A passage and words of it that begin and end with a letter of their own. */
const quoted = fc.constantFrom(...statement.passages).chain(({ id, text }) =>
  fc
    .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
    .map(([a, b]) => text.slice(Math.min(a, b), Math.max(a, b) + 1).trim())
    .filter((words) => words !== '')
    .map((words) => ({ id, words })),
);

test('any words of a passage are found in it, letter for letter', () => {
  fc.assert(
    fc.property(quoted, ({ id, words }) => {
      const found = findWords(statement, words, id);
      if (found === null) throw new Error('They are not found.');
      expect(found.passage).toBe(id);
      expect(found.moved).toBe(false);
      expect(index.passages.get(id)?.text.slice(found.start, found.end)).toBe(words);
    }),
  );
});

test('words that stand once are found whatever passage the link names', () => {
  const words = second.text.slice(0, 60);
  expect(findWords(statement, words, null)).toMatchObject({ passage: second.id, times: 1, moved: false });
  expect(findWords(statement, words, first.id)).toMatchObject({ passage: second.id, moved: true });
});

test('words that stand more than once are those of the passage that the link names', () => {
  const saying = statement.passages.filter(({ text }) => text.includes('Syria'));
  const last = saying.at(-1)?.id ?? '';
  expect(saying.length).toBeGreaterThan(1);
  expect(findWords(statement, 'Syria', last)).toMatchObject({ passage: last });
  expect(findWords(statement, 'Syria', null)).toMatchObject({ passage: saying[0]?.id });
  expect(findWords(statement, 'Syria', null)?.times).toBeGreaterThan(1);
});

test('words are found though spaces were lost or lines broken on the way, but not in other words', () => {
  const [one = '', two = '', three = ''] = first.text.split(' ');
  const here = [one, two, three].filter((word) => word !== '').join('\n  ');
  expect(findWords(statement, here, null)).toMatchObject({ passage: first.id, start: 0 });
  expect(findWords(statement, 'words that nobody said here', first.id)).toBeNull();
  expect(findWords(statement, ' ', first.id)).toBeNull();
  expect(findWords(statement, '.*', first.id)).toBeNull();
});
