import fc from 'fast-check';
import { listPages } from '#app/pages.ts';
import { compile } from '#compile/compile.ts';
import { readCollection } from '#load/read-collection.ts';
import { formatAddress } from '#model/format-address.ts';
import { readSources } from '#node/read-sources.ts';
import { describePage } from '#query/describe-page.ts';
import { indexCollection } from '#query/library.ts';
import { type FuzzKind, fuzzKind } from '../fuzz-target.ts';
import {
  cutText,
  withForeignValue,
  withHostileText,
  withMissingOrTwice,
  withOtherNumbers,
  withWrittenPrototype,
} from '../hostile-json.ts';
import { hostileText } from '../hostile-text.ts';

/** Small collections with everything in them, as the compiler makes them. */
export const soundModels = ['a-whole-statement', 'mentions-by-hand', 'tour-quotes'].map(
  (name) => compile(readSources(`tests/compile/cases/${name}`)).model,
);

const asJson = (inputs: fc.Arbitrary<unknown>) => inputs.map((data) => JSON.stringify(data) ?? '');

const deep = fc
  .tuple(
    fc.constantFrom('[', '{"a":', '{"format":"parley-collection","version":1,"codebook":'),
    fc.nat(20_000),
  )
  .map(([sign, times]) => sign.repeat(times));

const kinds: [kind: string, share: number, inputs: fc.Arbitrary<string>][] = [
  ['cut or put twice', 20, cutText(soundModels.map((model) => JSON.stringify(model)))],
  ['hostile text in a field', 20, asJson(withHostileText(soundModels))],
  ['a value of another kind', 25, asJson(withForeignValue(soundModels))],
  ['parts missing or twice', 15, asJson(withMissingOrTwice(soundModels))],
  ['other numbers', 10, asJson(withOtherNumbers(soundModels))],
  ['__proto__ as a key', 2, asJson(withHostileText(soundModels)).map(withWrittenPrototype)],
  ['deep', 3, deep],
  ['any text', 5, fc.oneof(hostileText, fc.json())],
];

export const modelKinds: FuzzKind[] = kinds.map(([kind, share, inputs]) =>
  fuzzKind({ target: 'model.json', kind, share, inputs, check: checkModelFile }),
);

/** It is opened, and then every page of it has an address and a name; or it is told why not and where. */
export function checkModelFile(text: string): void {
  const { collection, failure } = readCollection(text);
  if (failure?.kind === 'damaged' && failure.should === '')
    throw new Error('Nothing is said of what belongs there.');
  if (collection === null) return;
  const library = indexCollection(collection);
  for (const address of listPages(library)) {
    if (!formatAddress(address).startsWith('/')) throw new Error('A page has no address.');
    if (describePage(library, address).title === '') throw new Error('A page has no name.');
  }
}
