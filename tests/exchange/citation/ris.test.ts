import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ris } from '#exchange/citation/ris.ts';
import { words } from './examples.ts';

/** The record as reference managers read it: a tag and a value a line. */
function linesOf(record: string): [string, string][] {
  return record
    .split(/\r\n|\n|\r|\u2028|\u2029/)
    .filter((line) => line !== '')
    .map((line) => {
      const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
      if (tag === undefined || value === undefined) throw new Error(`No line of RIS: ${line}`);
      return [tag, value];
    });
}

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('\n', '\r\n', '\u2028', 'ER  - ', 'TY  - JOUR', ' ', '“'),
      fc.string({ maxLength: 5, unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));

describe('RIS', () => {
  test('is read back line by line, whatever is in the text', () => {
    fc.assert(
      fc.property(text, text, (title, quote) => {
        const source = words.source && { ...words.source, title };
        const lines = linesOf(ris({ ...words, source, quote }));
        expect(lines[0]).toEqual(['TY', 'ELEC']);
        expect(lines.at(-1)).toEqual(['ER', '']);
        expect(lines.filter(([tag]) => tag === 'ER')).toHaveLength(1);
        expect(lines.find(([tag]) => tag === 'TI')?.[1]).toBe(title.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  test('names author, dates, number, passage and address', () => {
    expect(Object.fromEntries(linesOf(ris(words)))).toMatchObject({
      ID: 'lavrov-2013-p13',
      AU: 'Lavrov, Sergey',
      PY: '2013',
      DA: '2013/04/23',
      M1: '803-23-04-2013',
      SE: 'passage 13',
      UR: 'https://parley.example/s/text/#p13',
      Y2: '2026/09/05',
    });
  });
});
