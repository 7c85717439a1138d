import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import type { Address } from '#model/address.ts';
import type { Collection } from '#model/collection.ts';

/** What the server build of the app (src/app/server.tsx) offers. */
interface Renderer {
  ROOT: string;
  renderOne(collection: Collection, address: Address): Promise<{ html: string }>;
}

/** Has another collection answer at a page of the build, prerendered as the build would. */
export async function putPage(
  where: BrowserContext | Page,
  collection: Collection,
  address: Address,
  url: URL,
): Promise<void> {
  const { ROOT, renderOne }: Renderer = await import(pathToFileURL(resolve('dist-ssr/server.js')).href);
  const { html } = await renderOne(collection, address);
  const file = readFileSync(`dist${url.pathname}index.html`, 'utf8');
  const up = /data-root="([^"]*)"/.exec(file)?.[1] ?? './';
  const [head = ''] = file.split('<div id="app"');
  const app = `<div id="app" data-prerendered>${html.replaceAll(`="${ROOT}`, `="${up}`)}</div></body></html>`;
  await where.route('**/data/model.json*', (route) => route.fulfill({ json: collection }));
  await where.route(
    (asked) => asked.pathname === url.pathname,
    (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: head + app }),
  );
}
