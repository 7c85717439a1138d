import { expect, test } from 'vitest';
import { compile } from '#compile/compile.ts';
import { readSources } from '#node/read-sources.ts';

const sound = readSources('tests/compile/cases/a-whole-statement');
const TEXT = '2020-port-aster/text.txt';

const toldOf = (changed: Record<string, string>) =>
  compile({ ...sound, ...changed })
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code, at, message }) => `${at.file}:${at.line}:${at.column} ${code}: ${message}`);

test('five thousand passages are read, one more is not', () => {
  const body = sound[TEXT] ?? '';
  const passages = (count: number) => `${body}${'\n\nMore.'.repeat(count - 4)}\n`;
  expect(toldOf({ [TEXT]: passages(5_000) }).filter((told) => told.includes('too-large'))).toEqual([]);
  expect(toldOf({ [TEXT]: passages(5_001) })).toContain(
    `${TEXT}:1:1 too-large: ${TEXT} has more than 5000 passages.`,
  );
});

test('a text of a million characters is read, a longer one is not', () => {
  const body = sound[TEXT] ?? '';
  expect(toldOf({ [TEXT]: `${body}${' '.repeat(1_000_000 - body.length)}` })).toEqual([]);
  expect(toldOf({ [TEXT]: `${body}${' '.repeat(1_000_001 - body.length)}` })).toContain(
    `${TEXT}:1:1 too-large: ${TEXT} is too long to be read.`,
  );
});

test('a sign that could not be read is told where it stands', () => {
  const text = sound[TEXT]?.replace('the offer', 'the \uFFFDffer') ?? '';
  const { diagnostics } = compile({ ...sound, [TEXT]: text });
  expect(diagnostics.find(({ code }) => code === 'not-utf8')).toMatchObject({
    severity: 'warning',
    at: { file: TEXT, line: 7, column: 14 },
  });
});
