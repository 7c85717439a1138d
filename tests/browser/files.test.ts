// @vitest-environment jsdom
import { describe, expect, inject, test } from 'vitest';
import { listPages } from '#app/pages.ts';
import { formatAddress } from '#model/format-address.ts';
import { collection, library } from '../model.ts';

const pages = listPages(library).map(formatAddress);

function addressOf(path: string): string {
  return new URL(`.${path}`, inject('belowPath')).href;
}

/** The document at a path below the front page, as a browser without scripts reads it. */
async function read(path: string): Promise<Document> {
  const url = addressOf(path);
  const response = await fetch(url);
  expect(response.status, url).toBe(200);
  return parse(await response.text());
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('the built files', () => {
  test('have a page for everything, each with a heading and a name of its own, and no dead link', async () => {
    const titles = new Map<string, string>();
    const targets = new Map<string, Set<string>>();
    for (const path of pages) {
      const page = await read(path);
      expect(page.querySelectorAll('h1').length, path).toBe(1);
      expect(titles.get(page.title), `${path} is called like`).toBeUndefined();
      titles.set(page.title, path);
      for (const meta of ['meta[name="description"]', 'meta[property="og:description"]'])
        expect(page.querySelector(meta)?.getAttribute('content'), path).toMatch(/\S/);
      for (const { file, fragment } of targetsOf(page, addressOf(path))) {
        const fragments = targets.get(file) ?? new Set();
        targets.set(file, fragments.add(fragment));
      }
    }
    const dead: string[] = [];
    for (const [file, fragments] of targets) {
      if (!file.startsWith(inject('belowPath'))) dead.push(`${file} leaves the app`);
      const response = await fetch(file);
      if (!response.ok) dead.push(file);
      if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
      const document = parse(await response.text());
      for (const fragment of fragments)
        if (fragment !== '' && document.getElementById(fragment) === null) dead.push(`${file}#${fragment}`);
    }
    expect(dead).toEqual([]);
  }, 300_000);

  test('carry the model as it was compiled', async () => {
    const response = await fetch(new URL('data/model.json', inject('atRoot')));
    expect(await response.json()).toEqual(collection);
  });

  test('hold no script or style within a page, and allow none', async () => {
    for (const path of pages) {
      const html = await (await fetch(addressOf(path))).text();
      expect(html, path).not.toMatch(/<style|<script(?![^>]* src=)|<[^>]* on[a-z]+="/);
      const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
      expect(policy, path).toMatch(/^default-src 'self'; script-src 'self';/);
      for (const rule of ["object-src 'none'", "base-uri 'self'", "require-trusted-types-for 'script'"])
        expect(policy, path).toContain(rule);
      expect(policy?.replace("style-src-attr 'unsafe-inline'", ''), path).not.toMatch(/unsafe|https?:|\*/);
    }
  }, 300_000);
});

/** What a page links to or loads, without queries; addresses of other hosts that a reader may follow are left out. */
function targetsOf(page: Document, base: string): { file: string; fragment: string }[] {
  return [...page.querySelectorAll('[href], [src]')].flatMap((element) => {
    const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
    const url = new URL(address, base);
    if (element.matches('a') && url.host !== new URL(base).host) return [];
    return [{ file: url.origin + url.pathname, fragment: url.hash.slice(1) }];
  });
}
