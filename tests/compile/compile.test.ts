import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '#compile/compile.ts';
import type { Span, Statement } from '#model/collection.ts';
import { collectionSchema } from '#model/collection-schema.ts';
import type { Sources } from '#model/sources.ts';
import { readSources } from '#node/read-sources.ts';
import { danglingNames } from './dangling-names.ts';

const readCase = (name: string) => readSources(`tests/compile/cases/${name}`);
const sound = readCase('a-whole-statement');
const paths = Object.keys(sound);

/** These compile hundreds of times, perhaps on a busy machine. */
const PATIENT = { timeout: 120_000 };

/** What slips into YAML: its signs, and words that mean something elsewhere in the file. */
const slip = fc.oneof(
  fc.constantFrom(
    ': ',
    '- ',
    '\n',
    '\n  ',
    '\t',
    '{',
    '}',
    '[',
    ']',
    ',',
    '#',
    '&a ',
    '*a',
    '!!map ',
    '|',
    '>-',
    '"',
    "'",
  ),
  fc.constantFrom(
    'p01',
    'p02:',
    'none',
    'norland',
    'supports',
    'occurrence: 2',
    'passage: p01',
    '__proto__:',
    'null',
    '~',
    '1e9',
  ),
  fc.string({ maxLength: 4, unit: 'grapheme' }),
);

const soundCases = ['a-whole-statement', 'mentions-by-hand', 'quote-occurrence', 'aliases', 'turns'].map(
  readCase,
);

/** Sound sources with a few stretches cut out, put twice, moved or replaced by a slip. */
const mutated: fc.Arbitrary<Sources> = fc
  .tuple(
    fc.constantFrom(...soundCases),
    fc.array(
      fc.record({
        path: fc.constantFrom(...paths),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.integer({ min: 0, max: 60 }),
        insert: fc.oneof(slip, fc.constant('again')),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([original, changes]) => {
    const sources = { ...original };
    for (const { path, at, length, insert } of changes) {
      const content = sources[path] ?? '';
      const start = Math.floor(at * content.length);
      const cut = content.slice(start, start + length);
      const put = insert === 'again' ? cut + cut : insert;
      sources[path] = content.slice(0, start) + put + content.slice(start + length);
    }
    return sources;
  });

const arbitrary: fc.Arbitrary<Sources> = fc.dictionary(
  fc.oneof(fc.constantFrom(...paths), fc.string({ maxLength: 12 })),
  fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.json(), slip),
);

const anySources = fc.oneof({ weight: 5, arbitrary: mutated }, { weight: 1, arbitrary });

/** Actors and places on the same words that do not lie one within the other. */
function crossing({ mentions, places }: Statement): Span[] {
  const spans = [...mentions, ...places];
  const meets = (a: Span, b: Span) => a.passage === b.passage && a.start < b.end && b.start < a.end;
  return spans.filter((a) =>
    spans.some(
      (b) =>
        a !== b &&
        meets(a, b) &&
        ((a.start < b.start && a.end < b.end) || (a.start === b.start && a.end === b.end)),
    ),
  );
}

test(
  'whatever the sources, there is a sound collection or none, and every error has a place',
  PATIENT,
  () => {
    fc.assert(
      fc.property(anySources, (sources) => {
        const { model, diagnostics } = compile(sources);
        for (const { at, message, remedy } of diagnostics) {
          expect(at.line).toBeGreaterThan(0);
          expect(at.column).toBeGreaterThan(0);
          expect(message).not.toBe('');
          expect(remedy).not.toBe('');
        }
        if (model === null) {
          expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
          return;
        }
        expect(collectionSchema.parse(model)).toEqual(model);
        expect(danglingNames(model)).toEqual([]);
        for (const statement of model.statements) {
          const texts = new Map(statement.passages.map(({ id, text }) => [id, text]));
          const { topicCodes, mentions, places, notes, relations, positions } = statement;
          for (const { passage, start, end, quote } of [
            ...topicCodes.flatMap(({ quotes }) => quotes),
            ...mentions,
            ...places,
            ...notes,
            ...relations,
            ...positions.flatMap(({ evidence, cue, condition }) =>
              [...evidence, cue ?? [], condition ?? []].flat(),
            ),
          ])
            expect(texts.get(passage)?.slice(start, end)).toBe(quote);
          expect(crossing(statement)).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  },
);

test('the same sources give the same bytes, in whatever order they come', PATIENT, () => {
  fc.assert(
    fc.property(anySources, (sources) => {
      const reversed = Object.fromEntries(Object.entries(sources).reverse());
      expect(JSON.stringify(compile(reversed))).toBe(JSON.stringify(compile(sources)));
    }),
    { numRuns: 100 },
  );
});

test('line ends, a byte order mark and decomposed letters change nothing', () => {
  const dressed = Object.fromEntries(
    paths.map((path) => [path, `\uFEFF${sound[path]?.normalize('NFD').replaceAll('\n', '\r\n')}`]),
  );
  expect(compile(dressed)).toEqual(compile(sound));
});

test('hostile files are refused without hanging', PATIENT, () => {
  const files = [
    '['.repeat(50_000),
    '{a: '.repeat(50_000),
    '- '.repeat(50_000),
    `a: &a [x, x]\nb: [${'*a, '.repeat(50_000)}]`,
    Array.from({ length: 50_000 }, (_, index) => `key${index}: x`).join('\n'),
  ];
  for (const file of files) {
    const { model, diagnostics } = compile({ ...sound, 'codebook.yaml': file });
    expect(model).toBeNull();
    expect(diagnostics.length).toBeGreaterThan(0);
  }
});

test('thousands of wrong quotes in a long text are reported one by one', PATIENT, () => {
  const long = 'Norland and Southmark met at the border to talk about the quota. '.repeat(2_000);
  const text = sound['2020-port-aster/text.txt']?.replace('Ref. 12\n', `Ref. 12\n\n${long}\n`) ?? '';
  const notes = Array.from(
    { length: 2_000 },
    (_, index) => `      - { quote: Norlandia and ${index}, note: x }`,
  );
  const coding =
    sound['2020-port-aster/coding.yaml']?.replace('  p01:\n', `  p01:\n    notes:\n${notes.join('\n')}\n`) ??
    '';
  const { diagnostics } = compile({
    ...sound,
    '2020-port-aster/text.txt': text,
    '2020-port-aster/coding.yaml': coding,
  });
  const found = diagnostics.filter(
    ({ code, message }) => code === 'quote-not-found' && message.includes('Norlandia'),
  );
  expect(found).toHaveLength(2_000);
  expect(found[0]?.remedy).toContain('Nearest: “Norland and');
});
