import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteGuesser } from '#compile/quote-guesser.ts';

const passages = new Map([
  ['p01', { text: 'We appeal to the use of all these possibilities without politicization.' }],
  ['p02', { text: 'The thereat of terrorism does not decrease. The Boston tragedy confirmed again.' }],
]);

test.each([
  ['The threat of terrorism does not decrease', 'The thereat of terrorism does not decrease'],
  ['the boston tragedy', 'The Boston tragedy'],
  ['tragedy confirmed once again', 'tragedy confirmed again'],
  ['terror does not', 'terrorism does not'],
  ['“Boston tragedy”', 'Boston tragedy'],
])('for “%s” it guesses “%s”', (quote, guess) => {
  expect(quoteGuesser(passages)(quote, 'p02')).toEqual({ passage: 'p02', quote: guess });
});

test('exact words in another passage come first', () => {
  const guess = quoteGuesser(passages)('without politicization', 'p02');
  expect(guess).toEqual({ passage: 'p01', quote: 'without politicization' });
});

test('it does not guess what is nothing alike', () => {
  expect(quoteGuesser(passages)('an equal and unambiguous guarantee', 'p02')).toBeNull();
});

test('a guess is always words of the passage', () => {
  const text = fc.string({ maxLength: 60, unit: fc.constantFrom('a', 'b', 'é', ' ', '-', '“', '😀') });
  fc.assert(
    fc.property(text, text, (quote, words) => {
      const guess = quoteGuesser(new Map([['p01', { text: words }]]))(quote, 'p01');
      if (guess !== null) expect(words).toContain(guess.quote);
    }),
  );
});

test('it stops guessing when that would take too long', { timeout: 60_000 }, () => {
  const text = 'Norland met Southmark. '.repeat(2_000);
  const guess = quoteGuesser(new Map([['p01', { text }]]));
  const guesses = Array.from({ length: 100 }, () => guess('Norland meets Southmark.', 'p01'));
  expect(guesses.at(0)).toEqual({ passage: 'p01', quote: 'Norland met Southmark.' });
  expect(guesses.at(-1)).toBeNull();
});
