import { listPages } from '#app/pages.ts';
import { compile } from '#compile/compile.ts';
import { readCollection } from '#load/read-collection.ts';
import { formatAddress } from '#model/format-address.ts';
import { readSources } from '#node/read-sources.ts';
import { describePage } from '#query/describe-page.ts';
import { indexCollection } from '#query/library.ts';
import { damaged } from '../damaged.ts';
import { type FuzzKind, fuzzKind } from '../fuzz-target.ts';

/** Small collections with everything in them, as the compiler makes them. */
export const soundModels = ['a-whole-statement', 'mentions-by-hand', 'tour-quotes'].map(
  (name) => compile(readSources(`tests/compile/cases/${name}`)).model,
);

export const modelKinds: FuzzKind[] = damaged(soundModels.map((model) => JSON.stringify(model))).map(
  ([kind, share, inputs]) => fuzzKind({ target: 'model.json', kind, share, inputs, check: checkModelFile }),
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
