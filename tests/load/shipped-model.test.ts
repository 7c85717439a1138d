import { createHash } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { loadShippedModel } from '#load/shipped-model.ts';
import { collection } from '../model.ts';

afterEach(() => vi.unstubAllGlobals());

function answer(response: () => Promise<Response>) {
  vi.stubGlobal('fetch', response);
}

test('the shipped model is opened as it is', async () => {
  answer(async () => Response.json(collection));
  expect(await loadShippedModel('/data/model.json')).toEqual({ collection, failure: null });
});

test.each([
  [
    'there is no connection',
    () => Promise.reject(new TypeError('Failed to fetch')),
    { kind: 'unreachable', status: null },
  ],
  [
    'the server has no such file',
    async () => new Response('', { status: 404 }),
    { kind: 'unreachable', status: 404 },
  ],
  ['it came only in part', async () => new Response('{"format":"par'), { kind: 'not-json' }],
  ['it is a page', async () => new Response('<!doctype html>'), { kind: 'not-json' }],
  [
    'it is other JSON',
    async () => Response.json({ format: 'geojson', version: 1 }),
    { kind: 'wrong-format' },
  ],
  ['it is null', async () => Response.json(null), { kind: 'wrong-format' }],
  [
    'it is newer',
    async () => Response.json({ ...collection, version: 2 }),
    { kind: 'other-version', version: 2 },
  ],
])('when %s, the failure says so', async (_, response, failure) => {
  answer(response);
  expect(await loadShippedModel('/data/model.json')).toEqual({ collection: null, failure });
});

test('a model that is not the one the page was built with is looked through, the other is not', async () => {
  vi.stubGlobal('isSecureContext', true);
  const text = JSON.stringify({ ...collection, statements: [{ id: 'maimed' }] });
  const version = createHash('sha256').update(text).digest('hex').slice(0, 16);
  answer(async () => new Response(text));
  expect((await loadShippedModel('/data/model.json')).failure).toMatchObject({ kind: 'damaged' });
  const other = await loadShippedModel(`/data/model.json?v=${'0'.repeat(16)}`);
  expect(other.failure).toMatchObject({ kind: 'damaged' });
  expect((await loadShippedModel(`/data/model.json?v=${version}`)).failure).toBeNull();
});
