import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '#compile/compile.ts';
import { collectionSchema } from '#model/collection-schema.ts';
import { DIAGNOSTIC_CODES } from '#model/diagnostic.ts';
import { proveQuotes } from '#node/prove-quotes.ts';
import { readSources } from '#node/read-sources.ts';
import { stringifyModel } from '#node/stringify-model.ts';

/** A folder for each case: its sources, and in compiled.json what they come to. A new case is a new folder. */
const root = 'tests/compile/cases';
const cases = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const sources = readSources(join(root, name));
    return { name, sources, ...compile(sources) };
  });

describe.each(cases)('$name', ({ name, sources, model, diagnostics }) => {
  test('compiles to compiled.json', async () => {
    await expect(stringifyModel({ diagnostics, model })).toMatchFileSnapshot(
      join('cases', name, 'compiled.json'),
    );
  });

  test.runIf(model !== null)('is a collection, and its quotes stand in the source', () => {
    const read = collectionSchema.parse(model);
    // Compared as text, so that the order of keys counts.
    expect(JSON.stringify(model)).toBe(JSON.stringify(read));
    for (const statement of read.statements) {
      const { quotes, proven } = proveQuotes(statement, sources[`${statement.id}/text.txt`] ?? '');
      expect(proven).toEqual(quotes);
    }
    for (const { statement, steps } of read.tours)
      for (const { passage, start, end, quote } of steps.flatMap((step) => step.quotes)) {
        const passages = read.statements.find(({ id }) => id === statement)?.passages;
        expect(passages?.find(({ id }) => id === passage)?.text.slice(start, end)).toBe(quote);
      }
  });
});

/** Needs the bytes of the text, so it is the node room's: see tests/node/make-model.test.ts. */
const FOUND_ELSEWHERE = ['source-changed', 'too-large'];

test('every diagnostic has a case', () => {
  const met = cases.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
  expect([...new Set([...met, ...FOUND_ELSEWHERE])].sort()).toEqual([...DIAGNOSTIC_CODES].sort());
});
