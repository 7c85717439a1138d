import { expect, test } from 'vitest';
import { countAllWords, countWords } from '#query/count-words.ts';
import { collection } from '../model.ts';

test.each([
  ['', 0],
  ['Ladies and Gentlemen,', 3],
  ['Our position is well known – we are ready', 8],
  ['NATO-Russia Council’s “helicopter project”', 4],
  ['in Lisbon in 2010 (22-24 May)', 6],
  ['Communiqué', 1],
  ['Министр иностранных дел', 3],
])('“%s” has %i words', (text, words) => {
  expect(countWords({ text })).toBe(words);
});

test('a statement has as many words as its passages together', () => {
  for (const statement of collection.statements)
    expect(countAllWords(statement)).toBe(
      countWords({ text: statement.passages.map(({ text }) => text).join('\n') }),
    );
});
