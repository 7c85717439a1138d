import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMentions } from '#compile/find-mentions.ts';
import type { Form } from '#compile/read-forms.ts';

function forms(...words: string[]): Form[] {
  const at = { file: 'codebook.yaml', line: 1, column: 1 };
  return words
    .map((form): Form => ({ kind: 'actor', id: form.toLowerCase(), form, at }))
    .sort((a, b) => b.form.length - a.form.length);
}

function found(text: string, ...words: string[]): string[] {
  return findMentions({ id: 'p01', text }, forms(...words))
    .sort((a, b) => a.at.start - b.at.start)
    .map(({ at }) => `${at.start} ${at.quote}`);
}

test.each([
  [
    'NATO-Russia Council and NATO',
    ['NATO', 'Russia', 'NATO-Russia Council'],
    ['0 NATO-Russia Council', '24 NATO'],
  ],
  ['Russia-Georgia relations', ['Russia', 'Georgia'], ['0 Russia', '7 Georgia']],
  ['Russian, Russias, russia, proRussia', ['Russia'], []],
  ['“Russia”, (Russia) – Russia’s', ['Russia'], ['1 Russia', '11 Russia', '21 Russia']],
  ['UN2 UN', ['UN'], ['4 UN']],
  ['Åland, Ålands, eÅland', ['Åland'], ['0 Åland']],
  ['𝒜UN UN𝒜 UN', ['UN'], ['10 UN']],
  ['the EU. EU.', ['EU.'], ['4 EU.', '8 EU.']],
  ['A B C D', ['A B', 'B C D'], ['2 B C D']],
])('in “%s” the forms %j are found at %j', (text, words, expected) => {
  expect(found(text, ...words)).toEqual(expected);
});

const word = fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('a', 'B', 'é', '1') });
const phrase = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '-', ', ', '')), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.flat().join('').trim());
const text = fc
  .array(fc.oneof(word, fc.constantFrom(' ', '-', ' ')), { maxLength: 30 })
  .map((parts) => parts.join(''));

test('what is found is exact and apart, and a form is only passed over for a longer or equal one', () => {
  fc.assert(
    fc.property(text, fc.uniqueArray(phrase, { maxLength: 6 }), (words, phrases) => {
      const mentions = findMentions({ id: 'p01', text: words }, forms(...phrases)).map(({ at }) => at);
      for (const { start, end, quote } of mentions) {
        expect(words.slice(start, end)).toBe(quote);
        expect(mentions.filter((other) => other.start < end && start < other.end)).toHaveLength(1);
      }
      for (const form of phrases)
        for (const { index } of words.matchAll(
          new RegExp(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`, 'gu'),
        ))
          expect(
            mentions.some(
              ({ start, end, quote }) =>
                start < index + form.length && index < end && quote.length >= form.length,
            ),
          ).toBe(true);
    }),
  );
});
