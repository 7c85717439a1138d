import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstHidden, LANGUAGE_TAG, showHidden, VISIBLE_TEXT, WEB_ADDRESS } from '#model/text-patterns.ts';

const HIDDEN = [
  '\u0000',
  '\u0008',
  '\u000b',
  '\u000c',
  '\u000e',
  '\u001b',
  '\u001f',
  '\u007f',
  '\u0085',
  '\u009f',
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ud800',
  '\udfff',
];

test('a text with a hidden character is not visible, and says which it is', () => {
  for (const hidden of HIDDEN) {
    const number = `U+${hidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    const text = `before${hidden}after${hidden}`;
    expect(VISIBLE_TEXT.test(text)).toBe(false);
    expect(firstHidden(text)).toBe(number);
    expect(showHidden(text)).toBe(`before‹${number}›after‹${number}›`);
  }
});

test('tabs, line breaks, whole characters of any plane and of any direction can be seen', () => {
  const text = 'a\tb\nc\r\nd e\u00a0f\u2019😀 العربية \u200f\u2065\u206a\u2029\u202f';
  expect(VISIBLE_TEXT.test(text)).toBe(true);
  expect(firstHidden(text)).toBeNull();
  expect(showHidden(text)).toBe(text);
});

test('what is shown can be seen, whatever it was; what could be seen stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.oneof(fc.constantFrom(...HIDDEN), fc.string()) }), (text) => {
      const shown = showHidden(text);
      expect(VISIBLE_TEXT.test(shown)).toBe(true);
      expect(firstHidden(shown)).toBeNull();
      expect(shown === text).toBe(VISIBLE_TEXT.test(text));
    }),
  );
});

test.each([
  ['https://example.org/a?b=c#d', true],
  ['http://example.org', true],
  ['https://пример.рф/текст', true],
  ['https://', false],
  ['HTTPS://example.org', false],
  ['httpss://example.org', false],
  ['ftp://example.org', false],
  ['javascript:alert(1)//https://example.org', false],
  [' https://example.org', false],
  ['https://example.org ', false],
  ['https://example.org/a b', false],
  ['https://example.org/\u0007', false],
  ['https://example.org/\ud800', false],
])('“%s” as the address of a web page: %s', (text, is) => {
  expect(WEB_ADDRESS.test(text)).toBe(is);
});

test.each([
  ['en', true],
  ['srp', true],
  ['en-GB', true],
  ['es-419', true],
  ['sr-Cyrl', true],
  ['sr-Cyrl-RS', true],
  ['', false],
  ['e', false],
  ['engl', false],
  ['EN', false],
  ['en-gb', false],
  ['en-GBR', false],
  ['en-41', false],
  ['sr-cyrl', false],
  ['sr-Cyr', false],
  ['sr-Cyrll', false],
  ['sr-RS-Cyrl', false],
  ['en-GB-oed', false],
  ['x-en', false],
])('“%s” as the tag of a language: %s', (text, is) => {
  expect(LANGUAGE_TAG.test(text)).toBe(is);
});
