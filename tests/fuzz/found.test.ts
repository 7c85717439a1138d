import { expect, test } from 'vitest';
import { compile } from '#compile/compile.ts';
import { formatDiagnostic } from '#compile/format-diagnostic.ts';
import { readCollection } from '#load/read-collection.ts';
import type { Collection } from '#model/collection.ts';
import { parseAddressText, requestText } from '#model/parse-address.ts';
import { readBasket } from '#model/read-basket.ts';
import { readSources } from '#node/read-sources.ts';
import { findWords } from '#query/reading-words.ts';
import { withEntries } from '#state/basket/arrange.ts';
import { mergeBaskets } from '#state/basket/merge-baskets.ts';
import { readMessage } from '#state/presenter-message.ts';
import { collection } from '../model.ts';
import { checkModelFile, soundModels } from './targets/model.ts';
import { checkSources } from './targets/sources.ts';
import { watched } from './watched.ts';

// What once broke, hung or lost something stays here under its name; a hang is told by the test's own end of time.

const sound = readSources('tests/compile/cases/a-whole-statement');
const CODEBOOK = 'codebook.yaml';
const CODING = '2020-port-aster/coding.yaml';
const TEXT = '2020-port-aster/text.txt';
const MEGABYTE = 2 ** 20;

const large: [name: string, path: string, content: string][] = [
  ['50 MB of list items', CODEBOOK, `x:\n${'- a\n'.repeat(12 * MEGABYTE)}`],
  ['50 MB of commas', CODEBOOK, `[${'a,'.repeat(25 * MEGABYTE)}]`],
  ['1 MB of quotation marks', CODEBOOK, '"'.repeat(MEGABYTE)],
  ['1 MB of colons', CODING, 'a: '.repeat(MEGABYTE / 3)],
  ['50 MB of words', CODING, 'word '.repeat(10 * MEGABYTE)],
  ['50 MB of blank lines', TEXT, `Ref. 12\n${'\n'.repeat(50 * MEGABYTE)}`],
  ['1 MB of passages', TEXT, `Ref. 12\n${'\n\nNorland.'.repeat(MEGABYTE / 11)}`],
];

test.each(large)('%s are refused by name', (_, path, content) => {
  const { diagnostics } = compile({ ...sound, [path]: content });
  const refused = diagnostics.filter(({ code }) => code === 'too-large');
  expect(refused.map(({ at }) => at.file)).toEqual([path]);
});

test('aliases that lie ever deeper in one another end at a limit', () => {
  const chain = Array.from({ length: 4_000 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}]`);
  watched(() => checkSources({ ...sound, [CODEBOOK]: ['a0: &a0 [x]', ...chain].join('\n') }));
});

test('a file name with line breaks stays on one line of the terminal', () => {
  const [first] = compile({ '\n\u001b[2J\n': '{}' }).diagnostics;
  expect(first === undefined ? '' : formatDiagnostic(first)).toMatch(/^⏎‹U\+001B›\[2J⏎:1:1 .*\n {2}.*$/);
});

test('hidden characters in what an author writes are refused and named', () => {
  for (const [hidden, name] of [
    ['\\u202e', 'U+202E'],
    ['\\0', 'U+0000'],
    ['\\e', 'U+001B'],
    ['\\ud800', 'U+D800'],
  ]) {
    const codebook = sound[CODEBOOK]?.replace('label: Fishing', `label: "Fish${hidden}ing"`) ?? '';
    const { model, diagnostics } = compile({ ...sound, [CODEBOOK]: codebook });
    expect(diagnostics[0]?.message).toContain(`“label” holds the hidden character ${name}`);
    expect(diagnostics[0]?.at).toMatchObject({ file: CODEBOOK, line: 4 });
    expect(model?.codebook.topics.map(({ id }) => id)).not.toContain('fishing');
  }
});

test('the address of a source is one of the web, and nothing that runs', () => {
  for (const url of ['javascript:alert(1)', 'data:text/html,x', '//example.org', 'https://a b']) {
    const coding = `url: ${JSON.stringify(url)}\n${sound[CODING]}`;
    const [first] = compile({ ...sound, [CODING]: coding }).diagnostics;
    expect(first).toMatchObject({ code: 'wrong-shape', at: { file: CODING, line: 1 } });
    expect(first?.message).toContain('“url” is no address of a web page');
  }
});

test('a language that no browser knows is refused', () => {
  for (const language of ['<script>', 'x', 'en_GB', 'toolonga']) {
    const coding = sound[CODING]?.replace('language: en', `language: ${JSON.stringify(language)}`) ?? '';
    const [first] = compile({ ...sound, [CODING]: coding }).diagnostics;
    expect(first?.message).toContain('“language” is no tag of a language');
  }
});

test('half a character that is sought becomes the mark for a lost one', () => {
  expect(requestText('a \ud800')).toBe('a \ufffd');
  expect(requestText(`${'a'.repeat(199)}😀`)).toBe(`${'a'.repeat(199)}\ufffd`);
});

test('a link to more words than any passage has leads to none', () => {
  const [statement] = collection.statements;
  expect(statement && findWords(statement, 'word '.repeat(200_000), 'p01')).toBeNull();
  expect(parseAddressText(`/find/?q=${'a'.repeat(50 * MEGABYTE)}`).page).toBe('missing');
});

test('a message of 50 MB is none', () => {
  const message = { say: 'tell', from: 'presenter', blank: false, away: false };
  expect(readMessage({ ...message, step: `/talks/tours/${'a/'.repeat(25 * MEGABYTE)}` })).toBeNull();
});

const entry = { kind: 'heading', text: 'x', order: 0, created: '2020-01-01T00:00:00.000Z', changed: 1 };
const basketOf = (entries: unknown[]) =>
  readBasket(JSON.stringify({ format: 'parley-basket', version: 1, entries, removed: {} }));

test.each(['constructor', '__proto__', 'toString'])('an entry called %s stays in a basket', (id) => {
  const { basket, faults } = basketOf([{ ...entry, id }]);
  expect(faults).toEqual([]);
  watched(() => expect(mergeBaskets(basket, basket).entries).toHaveLength(1));
  const [first] = withEntries(basket, basket.entries, 5).entries;
  expect(first?.changed).toBe(5);
});

test('an entry from the end of time cannot be taken, since no change could come after it', () => {
  const { basket, faults } = basketOf([{ ...entry, id: 'late', changed: 1e300 }]);
  expect(basket.entries).toEqual([]);
  expect(faults[0]).toMatchObject({ place: 'Item 1, “changed”' });
});

test('a backup of 50 MB is refused, and one of many items taken as far as a basket goes', () => {
  expect(readBasket(' '.repeat(50 * MEGABYTE)).faults[0]?.message).toBe('It is too large for a basket.');
  const many = Array.from({ length: 2_003 }, (_, i) => ({ ...entry, id: `h${i}` }));
  const { basket, faults } = basketOf(many);
  expect(basket.entries).toHaveLength(2_000);
  expect(faults.map(({ place }) => place)).toEqual(['Item 2001', 'Item 2002', 'Item 2003']);
});

/** A sound model with something of it changed. */
function fileOf(change: (model: Collection) => unknown): string {
  const [model] = soundModels;
  return JSON.stringify(change(structuredClone(model ?? collection)));
}
const withPositions = (change: (positions: Collection['statements'][number]['positions']) => unknown) =>
  fileOf((model) => {
    const [statement] = model.statements;
    return { ...model, statements: [{ ...statement, positions: change(statement?.positions ?? []) }] };
  });
const first = <T>([one]: readonly T[]) => one;

const broken: [name: string, text: string, place: string, should: RegExp][] = [
  ['no statements', fileOf((model) => ({ ...model, statements: null })), 'statements', /a list/],
  [
    'a holder who is nobody',
    withPositions((all) => [{ ...first(all), holder: 'nobody' }]),
    'positions 1, holder',
    /id of something/,
  ],
  [
    'a stance that is none',
    withPositions((all) => [{ ...first(all), stance: 'neutral' }]),
    'positions 1, stance',
    /one of supports/,
  ],
  [
    'no evidence',
    withPositions((all) => [{ ...first(all), evidence: [] }]),
    'positions 1, evidence',
    /not empty/,
  ],
  [
    'offsets past the end',
    withPositions((all) => [
      { ...first(all), evidence: [{ passage: 'p01', start: 1e6, end: 1e6 + 3, quote: 'yes' }] },
    ]),
    'positions 1, evidence',
    /words that stand there/,
  ],
  [
    'an empty span',
    withPositions((all) => [{ ...first(all), evidence: [{ passage: 'p01', start: 3, end: 3, quote: '' }] }]),
    'positions 1, evidence',
    /words that stand there/,
  ],
  ['one id twice', withPositions((all) => [first(all), first(all)]), 'positions 2, id', /an id of its own/],
  [
    '10,000 positions on one passage',
    withPositions((all) => Array.from({ length: 10_000 }, (_, i) => ({ ...first(all), id: `x${i}` }))),
    'positions',
    /at most 500 on one passage/,
  ],
];

test.each(broken)('a model with %s is told with the place', (_, text, place, should) => {
  const { failure } = readCollection(text);
  expect(failure).toMatchObject({ kind: 'damaged', should: expect.stringMatching(should) });
  expect(failure?.kind === 'damaged' && failure.place).toContain(place);
});

test('a model of 50 MB is refused', () => {
  expect(readCollection(' '.repeat(50 * MEGABYTE)).failure).toEqual({ kind: 'too-large' });
});

test('overlapping and equal spans open', () => {
  const text = withPositions((all) =>
    Array.from({ length: 400 }, (_, i) => ({ ...first(all), id: `x${i}` })),
  );
  expect(readCollection(text).failure).toBeNull();
  watched(() => checkModelFile(text));
});
