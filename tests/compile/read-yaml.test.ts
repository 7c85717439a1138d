import { expect, test } from 'vitest';
import { compile } from '#compile/compile.ts';
import { readSources } from '#node/read-sources.ts';

const sound = readSources('tests/compile/cases/a-whole-statement');
const CODING = '2020-port-aster/coding.yaml';
const coding = sound[CODING] ?? '';

const toldOf = (text: string) =>
  compile({ ...sound, [CODING]: text })
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code, at, message }) => `${at.file}:${at.line}:${at.column} ${code}: ${message}`);
const TOO_LARGE = `${CODING}:1:1 too-large: ${CODING} is too large to be read.`;

test('a file of four million characters is read, a longer one is not', () => {
  expect(toldOf(`${coding}${' '.repeat(4_000_000 - coding.length)}`)).toEqual([]);
  expect(toldOf(`${coding}${' '.repeat(4_000_001 - coding.length)}`)).toContain(TOO_LARGE);
});

test('a file of forty thousand signs that mean something to YAML is read, one of more is not', () => {
  const written = [...coding].filter((sign) => '\n,:[]{}"\'&*?-#!|>%@`'.includes(sign)).length;
  const comment = (signs: number) => `${coding}#${'-'.repeat(signs - written - 1)}`;
  expect(coding.endsWith('\n')).toBe(true);
  expect(toldOf(comment(40_000))).toEqual([]);
  expect(toldOf(comment(40_001))).toContain(TOO_LARGE);
});

test('groups within groups are counted, not groups side by side', () => {
  const tooDeep = (text: string) => toldOf(text).some((told) => told.includes('lie too deep'));
  expect(tooDeep(`${'['.repeat(201)}${']'.repeat(201)}`)).toBe(true);
  expect(tooDeep(`[${'[[]],{},'.repeat(300)}]`)).toBe(false);
});
