import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCsv } from '#exchange/csv.ts';

test('lines end with CRLF; cells with commas, quotes or line breaks are quoted; null is empty', () => {
  expect(
    formatCsv(
      ['a', 'b'],
      [
        ['x, y', null],
        ['say "so"', 'two\nlines'],
        [3, ''],
      ],
    ),
  ).toBe('a,b\r\n"x, y",\r\n"say ""so""","two\nlines"\r\n3,\r\n');
});

/** Reads what RFC 4180 describes, and nothing else. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

test('whatever is written can be read again', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ü', ',', '"', '\n', '\r', ' ') });
  const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 6 });
  fc.assert(
    fc.property(rows, (rows) => {
      expect(parse(formatCsv(['x', 'y', 'z'], rows))).toEqual([['x', 'y', 'z'], ...rows]);
    }),
  );
});
