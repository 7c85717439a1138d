import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Statement } from '#model/collection.ts';
import { proveQuotes } from '#node/prove-quotes.ts';
import { collection } from '../model.ts';

const [statement] = collection.statements;
if (statement === undefined) throw new Error('The collection has no statement.');
const text = readFileSync(`data/${statement.id}/text.txt`, 'utf8');

test('every quote of the statement stands in its source', () => {
  const { quotes, proven } = proveQuotes(statement, text);
  expect(quotes.length).toBeGreaterThan(statement.positions.length);
  expect(proven).toHaveLength(quotes.length);
});

test.each<[string, (one: Statement['mentions'][number]) => Statement['mentions'][number]]>([
  ['moved by a letter', (mention) => ({ ...mention, start: mention.start + 1, end: mention.end + 1 })],
  [
    'with other words',
    (mention) => ({ ...mention, quote: mention.quote.toUpperCase().replaceAll('A', '4') }),
  ],
  ['in a passage that is not there', (mention) => ({ ...mention, passage: 'p00' })],
  ['beyond the end of its passage', (mention) => ({ ...mention, start: 90_000, end: 90_004 })],
])('a quote %s is not proven', (_, spoil) => {
  const [first, ...rest] = statement.mentions;
  if (first === undefined) throw new Error('The statement mentions nobody.');
  const { quotes, proven } = proveQuotes({ ...statement, mentions: [spoil(first), ...rest] }, text);
  expect(proven).toHaveLength(quotes.length - 1);
});
