import { cleanup } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { listPages } from '#app/pages.ts';
import { renderPages } from '#app/server.tsx';
import { readCollection } from '#load/read-collection.ts';
import type { Collection } from '#model/collection.ts';
import { formatAddress } from '#model/format-address.ts';
import { indexCollection } from '#query/library.ts';
import { renderAt } from '../render-at.tsx';
import { HOSTILE_TEXTS } from './hostile-text.ts';
import { soundModels } from './targets/model.ts';

/** Keys whose texts are names within the model, words of the source, or of a fixed form. */
const SETTLED = [
  ...[
    'id',
    'parent',
    'affiliation',
    'topic',
    'actor',
    'speaker',
    'holder',
    'proposition',
    'passage',
    'position',
  ],
  ...['statement', 'from', 'to', 'addressees', 'kind', 'group', 'stance', 'attribution', 'weight', 'format'],
  ...['date', 'url', 'sha256', 'language', 'show', 'compare', 'quote'],
];

/** Every text that an author writes made hostile; a passage keeps its words, so that quotes stand, and gets more. */
function hostile(value: unknown, text: string, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => hostile(one, text, key));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        name === 'text' && 'source' in value ? `${inner} ${text}` : hostile(inner, text, name),
      ]),
    );
  const isPlace = key === 'place' && typeof value === 'string' && /^[a-z-]+$/.test(value);
  if (typeof value !== 'string' || SETTLED.includes(key) || isPlace) return value;
  return key === 'initial' ? '<' : text;
}

const sound = soundModels.filter((model) => model !== null);
const full = sound.findLast(({ tours }) => tours.length > 0);

function made(text: string): Collection {
  const { collection, failure } = readCollection(JSON.stringify(hostile(full, text)));
  if (collection === null) throw new Error(JSON.stringify(failure));
  return collection;
}

/** Which elements a page has, and which attributes they carry. */
function markup(html: string): Set<string> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return new Set(
    [...page.body.querySelectorAll('*')].flatMap((element) => [
      element.localName,
      ...[...element.attributes]
        .filter(({ name }) => !name.startsWith('data-'))
        .map(({ name }) => `${element.localName} ${name}`),
    ]),
  );
}

const texts = HOSTILE_TEXTS.filter((text) => text.trim() !== '' && text.length < 1_000);
/** All of them in either order, so that the others stand within whatever one might open. */
const joined = [texts.join(' '), [...texts].reverse().join('')];

test('a prerendered page shows hostile text as text', {
  timeout: 300_000,
}, async () => {
  const plain = new Set<string>();
  for (const model of [...sound, made('Plain words')])
    for (const { html } of await renderPages(model)) for (const mark of markup(html)) plain.add(mark);
  const added = new Map<string, string>();
  for (const text of joined)
    for (const { html } of await renderPages(made(text)))
      for (const mark of markup(html)) if (!plain.has(mark)) added.set(mark, text);
  expect([...added]).toEqual([]);
});

test('the app shows hostile text as text, and logs nothing', { timeout: 300_000 }, async () => {
  const said = vi.spyOn(console, 'error');
  const warned = vi.spyOn(console, 'warn');
  const text = texts.filter((one) => one.length < 100).join(' ');
  const model = made(text);
  for (const address of listPages(indexCollection(model))) {
    await renderAt(formatAddress(address), model);
    expect(document.querySelector('h1')?.textContent).toMatch(/\S/);
    expect(document.querySelector('script, img, iframe, object, embed, [onload], [onerror]')).toBeNull();
    for (const link of document.querySelectorAll('[href]'))
      expect(new URL(link.getAttribute('href') ?? '', document.baseURI).protocol).toMatch(/^(https?|blob):$/);
    expect(document.querySelector('.failed-view')).toBeNull();
    cleanup();
  }
  expect(document.body.textContent).toBe('');
  // jsdom does not know the newest elements.
  const complaints = said.mock.calls.filter(
    ([words]) => !String(words).includes('unrecognized in this browser'),
  );
  expect(complaints).toEqual([]);
  expect(warned.mock.calls).toEqual([]);
});
