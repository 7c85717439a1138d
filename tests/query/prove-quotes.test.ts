import { expect, test } from 'vitest';
import type { Statement } from '#model/collection.ts';
import { passagesFit, proveQuotes } from '#query/prove-quotes.ts';
import { collection } from '../model.ts';

const statements = collection.statements.map((statement) => [statement.id, statement] as const);

/** Every object anywhere in a statement that claims to be a quote, whatever it belongs to. */
function quotesAnywhere(value: unknown): { quote: string }[] {
  if (Array.isArray(value)) return value.flatMap(quotesAnywhere);
  if (value === null || typeof value !== 'object') return [];
  const own =
    'quote' in value && 'start' in value && typeof value.quote === 'string' ? [{ quote: value.quote }] : [];
  return [...own, ...Object.values(value).flatMap(quotesAnywhere)];
}

test.each(statements)('every quote of %s is compared, and is exact', (_, statement) => {
  const proofs = proveQuotes(statement);
  const { reliability: _unquoted, ...coded } = statement;
  expect(proofs.reduce((total, { count }) => total + count, 0)).toBe(quotesAnywhere(coded).length);
  expect(proofs.flatMap(({ failed }) => failed)).toEqual([]);
  expect(passagesFit(statement)).toBe(true);
});

function firstStatement(): Statement {
  const [statement] = structuredClone(collection.statements);
  if (statement === undefined) throw new Error('The collection has no statement.');
  return statement;
}

test.each([
  ['a changed letter', { quote: 'Xxx' }],
  ['a shifted place', { start: 1 }],
  ['a passage that is not there', { passage: 'p999' }],
  ['no words at all', { start: 0, end: 0, quote: '' }],
])('%s does not stand', (_, change) => {
  const statement = firstStatement();
  const [mention, ...rest] = statement.mentions;
  if (mention === undefined) throw new Error('The statement mentions nobody.');
  const faulty = { ...mention, ...change };
  const proof = proveQuotes({ ...statement, mentions: [faulty, ...rest] });
  expect(proof.find(({ kind }) => kind === 'mention')?.failed).toEqual([faulty]);
});

test('a passage that is longer than its place in the source, or before the one before it, does not fit', () => {
  const statement = firstStatement();
  const longer = statement.passages.map((passage, i) =>
    i === 2 ? { ...passage, text: `${passage.text}.` } : passage,
  );
  expect(passagesFit({ ...statement, passages: longer })).toBe(false);
  expect(passagesFit({ ...statement, passages: statement.passages.toReversed() })).toBe(false);
});

test('a passage fits that begins where the one before it ends, but not within it', () => {
  const statement = firstStatement();
  const [one, other] = statement.passages;
  if (one === undefined || other === undefined) throw new Error('The statement has hardly a passage.');
  const at = (start: number) => ({ ...other, source: { start, end: start + other.text.length } });
  expect(passagesFit({ ...statement, passages: [one, at(one.source.end)] })).toBe(true);
  expect(passagesFit({ ...statement, passages: [one, at(one.source.end - 1)] })).toBe(false);
});
