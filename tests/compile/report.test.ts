import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportInto } from '#compile/report.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import { VISIBLE_TEXT } from '#model/text-patterns.ts';

const at = { file: 'coding.yaml', line: 3, column: 5 };

function reported(message: string, remedy = 'Correct it.'): Diagnostic | undefined {
  const diagnostics: Diagnostic[] = [];
  reportInto(diagnostics).error('bad-address', at, message, remedy);
  return diagnostics[0];
}

test('a report takes down errors and warnings in turn, and only errors are errors', () => {
  const diagnostics: Diagnostic[] = [];
  const report = reportInto(diagnostics);
  expect(report.hasErrors()).toBe(false);
  report.warning('form-without-match', at, 'It stands nowhere.', 'Take it out.');
  expect(report.hasErrors()).toBe(false);
  report.error('bad-address', at, 'It leads nowhere.', 'Correct it.');
  expect(report.hasErrors()).toBe(true);
  expect(diagnostics).toEqual([
    {
      code: 'form-without-match',
      severity: 'warning',
      at,
      message: 'It stands nowhere.',
      remedy: 'Take it out.',
    },
    { code: 'bad-address', severity: 'error', at, message: 'It leads nowhere.', remedy: 'Correct it.' },
  ]);
});

test('two thousand characters are shown whole, and of more as many', () => {
  const most = 'x'.repeat(2_000);
  expect(reported(most, most)).toMatchObject({ message: most, remedy: most });
  expect(reported(`${most}y`, `${most}y`)).toMatchObject({ message: `${most}…`, remedy: `${most}…` });
});

test('whatever a file holds, what is reported can be seen', () => {
  const any = fc.string({ unit: fc.oneof(fc.constantFrom('\u001b', '\u202e', '\ud83d', 'a'), fc.string()) });
  fc.assert(
    fc.property(any, any, (message, remedy) => {
      const { message: told, remedy: offered } = reported(message, remedy) ?? {};
      expect(told).toMatch(VISIBLE_TEXT);
      expect(offered).toMatch(VISIBLE_TEXT);
    }),
  );
  expect(reported('\u001b[2J')?.message).toBe('‹U+001B›[2J');
});
