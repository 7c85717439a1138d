import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_WORDS } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { parseAddressText } from '#model/parse-address.ts';
import { wholeOf } from '#query/cited-words.ts';
import { findWords } from '#query/reading-words.ts';
import { wordsAddress } from '#query/words-address.ts';
import { collection } from '../model.ts';

const [statement] = collection.statements;
const [first] = statement?.passages ?? [];
if (statement === undefined || first === undefined) throw new Error('The model has no statement.');

const span = fc.constantFrom(...statement.passages).chain(({ id, text }) =>
  fc
    .tuple(fc.nat(text.length - 1), fc.nat(text.length - 1))
    .map(([a, b]) => ({ passage: id, start: Math.min(a, b), end: Math.max(a, b) + 1 }))
    .filter(({ start, end }) => text.slice(start, end).trim() === text.slice(start, end)),
);

test('a link to words leads to these words in their passage', () => {
  fc.assert(
    fc.property(span, ({ passage, start, end }) => {
      const address = parseAddressText(formatAddress(wordsAddress(statement, [{ passage, start, end }])));
      if (address.page !== 'text') throw new Error('It leads elsewhere.');
      const { text } = statement.passages.find(({ id }) => id === passage) ?? { text: '' };
      expect(address.passage).toBe(passage);
      if (address.words === null) expect([start, end]).toEqual([0, text.length]);
      else {
        const found = findWords(statement, address.words, address.passage);
        expect(found?.passage).toBe(passage);
        expect(text.slice(found?.start, found?.end)).toBe(text.slice(start, end));
      }
    }),
  );
});

test('a link to a whole passage names it alone', () => {
  expect(wordsAddress(statement, [wholeOf(first)])).toMatchObject({ passage: first.id, words: null });
});

test('a link to very many words names the first of them, none of their characters cut', () => {
  const text = `a${'\ud83d\ude00'.repeat(LONGEST_WORDS)}.`;
  const long = { ...statement, passages: [{ ...first, text }] };
  const { words } = wordsAddress(long, [{ passage: first.id, start: 0, end: text.length - 1 }]);
  expect(words).toBe(text.slice(0, LONGEST_WORDS - 1));
});

test('a link to no words opens the text at its beginning', () => {
  expect(wordsAddress(statement, [])).toMatchObject({ statement: statement.id, passage: null, words: null });
});
