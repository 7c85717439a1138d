import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex, escapeBibtex } from '#exchange/citation/bibtex.ts';
import { coded, words } from './examples.ts';

const MEANT: Record<string, string> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};

/** The fields of an entry as BibTeX reads them, counting braces even behind a backslash. */
function fieldsOf(entry: string): Map<string, string> {
  const fields = new Map<string, string>();
  let rest = entry.slice(entry.indexOf(',') + 1);
  for (let begun = /^\s*([a-z]+) = /.exec(rest); begun !== null; begun = /^\s*([a-z]+) = /.exec(rest)) {
    rest = rest.slice(begun[0].length);
    let depth = 0;
    let end = 0;
    for (; end < rest.length; end += 1) {
      if (rest[end] === '{') depth += 1;
      if (rest[end] === '}') depth -= 1;
      if (depth === 0 && rest[end + 1] === ',') break;
    }
    fields.set(begun[1] ?? '', rest.slice(0, end + 1));
    rest = rest.slice(end + 2);
  }
  expect(rest.trim()).toBe('}');
  return fields;
}

/** Text as TeX sets it. */
function set(value: string): string {
  return value.replace(
    /\{\\(text[a-z]+)\}|\\([$&%#_])|[{}]/g,
    (_, command, sign) => MEANT[command] ?? sign ?? '',
  );
}

/** Any text, with the signs that matter more often than chance has it. */
const text = fc
  .array(fc.oneof(fc.constantFrom(...'\\{}$&%#_~^@",= \n'), fc.string({ maxLength: 4, unit: 'grapheme' })))
  .map((parts) => parts.join(''));
const oneLine = (value: string) => value.replace(/\s+/g, ' ').trim();

describe('BibTeX', () => {
  test('is read back as it was meant, whatever is in the text', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(set(escapeBibtex(value))).toBe(oneLine(value));
      }),
    );
  });

  test('stays one whole entry, whatever is in its fields', () => {
    fc.assert(
      fc.property(text, text, text, (title, publisher, quote) => {
        const source = words.source && { ...words.source, title, publisher };
        const fields = fieldsOf(bibtex({ ...words, source, quote }));
        expect(set(fields.get('title') ?? '')).toBe(oneLine(title));
        expect(set(fields.get('howpublished') ?? '')).toContain(oneLine(publisher));
        expect(fields.get('year')).toBe('{2013}');
      }),
    );
  });

  test('names author, date, address and day of access', () => {
    const fields = fieldsOf(bibtex(words));
    expect(bibtex(words)).toMatch(/^@misc\{lavrov-2013-p13,\n/);
    expect(fields.get('author')).toBe('{Lavrov, Sergey}');
    expect(fields.get('month')).toBe('apr');
    expect(fields.get('url')).toBe('{https://parley.example/s/text/#p13}');
    expect(fields.get('urldate')).toBe('{2026-09-05}');
    expect(fields.get('note')).toContain('Passage 13, as numbered in Parley.');
  });

  test('of a position has its sentence as title and no author', () => {
    const fields = fieldsOf(bibtex(coded));
    expect(fields.get('title')).toBe('{{Russia supports: The sides should talk.}}');
    expect(fields.has('author')).toBe(false);
  });
});
