import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { collection } from '../model.ts';
import { renderAt } from '../render-at.tsx';
import { linksInMain } from './links.ts';
import { statement } from './statement.ts';

const { topics, propositions } = collection.codebook;

function section(name: string) {
  return within(screen.getByRole('region', { name }));
}

test('names the source with publisher, reference, date and hash', async () => {
  await renderAt('/about/');
  const source = section('The source');
  for (const fact of [statement.title, statement.publisher, statement.reference, statement.sha256])
    expect(source.getByText(fact)).toBeVisible();
  expect(source.getByText('Brussels, 23 April 2013')).toBeVisible();
});

test('proves every quote in the page', async () => {
  await renderAt('/about/');
  const { positions, topicCodes, mentions, places, relations, notes } = statement;
  const count =
    [mentions, places, relations, notes].flat().length +
    topicCodes.flatMap(({ quotes }) => quotes).length +
    positions.flatMap(({ evidence }) => evidence).length +
    positions.filter(({ cue }) => cue !== null).length +
    positions.filter(({ condition }) => condition !== null).length;
  expect(section('Quote proof').getByText(`${count} of ${count} quotes`)).toBeVisible();
});

test('says so if a quote is not exact', async () => {
  const [first, ...others] = statement.mentions;
  if (first === undefined) throw new Error('The statement mentions nobody.');
  const faulty = { ...statement, mentions: [{ ...first, quote: 'Nobody’s words' }, ...others] };
  await renderAt('/about/', { ...collection, statements: [faulty] });
  const proof = section('Quote proof');
  expect(proof.getByRole('heading', { name: 'Not exact' })).toBeVisible();
  expect(proof.getByText(/Nobody’s words/)).toBeVisible();
});

test('has the whole codebook', async () => {
  await renderAt('/about/');
  const codebook = section('Codebook');
  for (const { definition } of topics) expect(codebook.getByText(definition)).toBeVisible();
  const links = linksInMain();
  for (const { id, text } of propositions)
    expect(links).toContainEqual({ words: text, href: `/propositions/${id}/` });
});

test('says how far the codings agreed, and who coded', async () => {
  await renderAt('/about/');
  const { reliability } = statement;
  if (reliability === null) throw new Error('The statement has no figures of agreement.');
  const coding = section('How it was coded');
  expect(coding.getByText(reliability.coders)).toBeVisible();
  for (const { scope, alpha } of reliability.topics)
    expect(coding.getByRole('row', { name: new RegExp(`^${scope}.*${alpha.toFixed(2)}$`) })).toBeVisible();
});

test('offers the data', async () => {
  await renderAt('/about/');
  expect(section('Downloads').getByRole('link', { name: 'The whole coded collection' })).toHaveAttribute(
    'href',
    '/data/model.json',
  );
});
