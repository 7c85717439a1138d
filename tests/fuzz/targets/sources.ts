import fc from 'fast-check';
import { parse } from 'yaml';
import { compile } from '#compile/compile.ts';
import { formatDiagnostic } from '#compile/format-diagnostic.ts';
import type { Collection, Quote } from '#model/collection.ts';
import { collectionSchema } from '#model/collection-schema.ts';
import type { Sources } from '#model/sources.ts';
import { firstHidden } from '#model/text-patterns.ts';
import { readSources } from '#node/read-sources.ts';
import { danglingNames } from '../../compile/dangling-names.ts';
import { type FuzzKind, fuzzKind } from '../fuzz-target.ts';
import {
  cutText,
  withForeignValue,
  withHostileText,
  withMissingOrTwice,
  withWrittenPrototype,
} from '../hostile-json.ts';
import { HOSTILE_TEXTS, hostileText } from '../hostile-text.ts';

const CASES = ['a-whole-statement', 'mentions-by-hand', 'aliases', 'turns', 'tour-quotes', 'two-statements'];
const sound = CASES.map((name) => readSources(`tests/compile/cases/${name}`));

/** Sources of which one file is another one. */
function withFile(
  ofSource: (path: string, content: string) => fc.Arbitrary<string> | null,
): fc.Arbitrary<Sources> {
  const files = sound.flatMap((sources) =>
    Object.entries(sources).flatMap(([path, content]) => {
      const inputs = ofSource(path, content);
      return inputs === null ? [] : [inputs.map((text) => ({ ...sources, [path]: text }))];
    }),
  );
  return fc.oneof(...files);
}

/** YAML reads JSON too, so that any data can be put into a file. */
const asYaml = (make: (sound: readonly unknown[]) => fc.Arbitrary<unknown>) =>
  withFile((path, content) =>
    path.endsWith('.yaml') ? make([parse(content)]).map((data) => JSON.stringify(data) ?? '') : null,
  );

const inYaml = (inputs: fc.Arbitrary<string>) => withFile((path) => (path.endsWith('.yaml') ? inputs : null));

const deep = fc
  .tuple(fc.constantFrom('[', '{a: ', '- ', '? ', '[[', '{? [', ' '), fc.nat(3_000))
  .map(([sign, times]) => sign.repeat(times));

const aliases = fc.oneof(
  // Each stands for the ones before it.
  fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 9 }))
    .map(([levels, width]) =>
      [
        'a0: &a0 [x]',
        ...Array.from({ length: levels }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(width)}]`),
      ].join('\n'),
    ),
  fc.constantFrom(
    'a: &a [*a]',
    'a: &a {b: *a}',
    'a: &a\n  b: &b [*a, *b]',
    '&a [*a]',
    '*a',
    'title: *nothing',
    'a: &a x\n*a : y',
    'a: &a {__proto__: *a}',
    '<<: &a {title: x}\nb: *a',
  ),
);

const keys = fc
  .array(
    fc.constantFrom(
      'title',
      '__proto__',
      'constructor',
      'toString',
      'passages',
      'topics',
      '? [a, b]\n',
      '? {a: b}\n',
      'null',
      '1',
      '!!binary a',
      '"title"',
      "'title'",
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((names) => names.map((name) => `${name}: {${name.trim().replace(/^\? /, '')}: x}`).join('\n'));

const texts = fc.oneof(
  hostileText,
  fc.array(hostileText, { maxLength: 20 }).map((parts) => parts.join('\n\n')),
);

const kinds: [kind: string, share: number, inputs: fc.Arbitrary<Sources>][] = [
  ['cut or put twice', 22, withFile((_, content) => cutText([content]))],
  ['hostile text in a field', 20, asYaml(withHostileText)],
  ['a value of another kind', 18, asYaml(withForeignValue)],
  ['parts missing or twice', 12, asYaml(withMissingOrTwice)],
  ['deep', 4, inYaml(deep)],
  ['aliases', 6, inYaml(aliases)],
  ['repeated and odd keys', 6, inYaml(keys)],
  ['__proto__ as a key', 2, asYaml(withHostileText).map((sources) => mapYaml(sources, withWrittenPrototype))],
  [
    'another text',
    6,
    withFile((path, content) =>
      path.endsWith('.txt') ? texts.map((text) => `${content.slice(0, 90)}\n\n${text}`) : null,
    ),
  ],
  [
    'any file',
    4,
    fc.dictionary(
      fc.oneof(fc.constantFrom('codebook.yaml', 'tours.yaml', 'a/text.txt', 'a/coding.yaml'), hostileText),
      fc.oneof(hostileText, fc.json()),
      { maxKeys: 6 },
    ),
  ],
];

export const sourceKinds: FuzzKind[] = kinds.map(([kind, share, inputs]) =>
  fuzzKind({ target: 'sources', kind, share, inputs, check: checkSources }),
);

function mapYaml(sources: Sources, map: (text: string) => string): Sources {
  return Object.fromEntries(
    Object.entries(sources).map(([path, text]) => [
      path,
      path.endsWith('.yaml') && text.startsWith('{') ? map(text) : text,
    ]),
  );
}

/** There is a sound collection or none; whatever is wrong is told with its place and a remedy. */
export function checkSources(sources: Sources): void {
  const { model, diagnostics } = compile(sources);
  for (const diagnostic of diagnostics) {
    const { at, message, remedy } = diagnostic;
    const lines = (sources[at.file] ?? '').split(/\r\n?|\n/).length;
    if (at.line < 1 || at.column < 1 || at.line > lines) throw new Error('A place lies outside the file.');
    for (const words of [message, remedy]) {
      if (words.trim() === '') throw new Error('Something is wrong and nothing is said.');
      if (
        /\[object|undefined|function /.test(words) &&
        !HOSTILE_TEXTS.some((text) => words.includes(text.slice(0, 20)))
      )
        throw new Error(`It says: ${words}`);
    }
    const told = formatDiagnostic(diagnostic);
    if (firstHidden(told.replaceAll('\n', '')) !== null || told.split('\n').length !== 2)
      throw new Error('What the terminal shows could steer it.');
  }
  if (model === null && !diagnostics.some(({ severity }) => severity === 'error'))
    throw new Error('There is no model and no error.');
  if (model !== null) checkModel(model);
}

function checkModel(model: Collection): void {
  const { error } = collectionSchema.safeParse(model);
  if (error !== undefined) throw new Error(`The model does not fit: ${JSON.stringify(error.issues[0])}`);
  if (danglingNames(model).length > 0) throw new Error('A name leads nowhere.');
  for (const { passages, mentions, places, positions, relations, notes, topicCodes } of model.statements) {
    const texts = new Map(passages.map(({ id, text }) => [id, text]));
    const quotes: (Quote | null)[] = [
      ...mentions,
      ...places,
      ...relations,
      ...notes,
      ...topicCodes.flatMap((code) => code.quotes),
      ...positions.flatMap(({ evidence, cue, condition }) => [...evidence, cue, condition]),
    ];
    for (const quote of quotes)
      if (quote !== null && texts.get(quote.passage)?.slice(quote.start, quote.end) !== quote.quote)
        throw new Error('A quote is not where it says.');
  }
}
