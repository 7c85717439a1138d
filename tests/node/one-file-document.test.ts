// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { oneFileDocument } from '#node/one-file-document.ts';
import { collection } from '../model.ts';

const HOSTILE = '</script><!--<script>alert(1)</script>';
const script = `console.log(${JSON.stringify(HOSTILE)})`;
const style = '@font-face{src:url(font:a.woff2)}h1{font:600 2rem serif}';
const text = `${HOSTILE} & “quoted” Ümläute`;
const html = oneFileDocument({
  script,
  style,
  theme: 'document.documentElement.dataset.theme = "dark";',
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  fonts: { 'a.woff2': Buffer.from('font') },
  files: { 'data/text.txt': Buffer.from(text) },
  collection: { ...collection, title: HOSTILE },
});
const page = new DOMParser().parseFromString(html, 'text/html');
const content = (path: string) =>
  Buffer.from(page.querySelector(`script[data-file="${path}"]`)?.textContent ?? '', 'base64');
const policy =
  page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
const hash = (inline: string) => `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;
const ruled = (name: string) => policy.split('; ').find((rule) => rule.startsWith(`${name} `)) ?? '';

test('what is enclosed comes out of it byte for byte', () => {
  expect(gunzipSync(content('data/text.txt')).toString()).toBe(text);
  expect(gunzipSync(content('parley.js')).toString()).toBe(script);
  expect(gunzipSync(content('parley.css')).toString()).toBe(style);
  expect(content('fonts/a.woff2').toString()).toBe('font');
});

test('nothing in it ends a script or begins one', () => {
  expect(page.querySelector('h1')?.textContent).toBe(HOSTILE);
  expect(page.querySelectorAll('script:not([type="text/plain"])')).toHaveLength(2);
  for (const { id, text } of collection.statements.flatMap(({ passages }) => passages))
    expect(page.getElementById(id)?.textContent).toContain(text);
});

test('the policy lets run what stands in it, and the app with its fonts in place, and nothing else', () => {
  const inline = [...page.querySelectorAll('script:not([type])')].map(({ textContent }) => textContent);
  const styled = style.replace(
    'font:a.woff2',
    `data:font/woff2;base64,${content('fonts/a.woff2').toString('base64')}`,
  );
  expect(ruled('script-src').split(' ').slice(1)).toEqual([...inline, script].map(hash));
  expect(ruled('style-src').split(' ').slice(1)).toEqual(
    [page.querySelector('style')?.textContent ?? '', styled].map(hash),
  );
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).not.toMatch(/https?:|'self'|unsafe-eval|connect-src/);
});
