import { gzipSync } from 'node:zlib';
import type { Collection } from '#model/collection.ts';
import * as words from '#words/documents.ts';
import { escapeHtml } from './escape-html.ts';
import { inlineHash } from './inline-hash.ts';

/** All that the one file holds. */
export interface Enclosed {
  /** The whole app as one script, and its styles, whose fonts are named as "url(font:literata.woff2)". */
  script: string;
  style: string;
  /** Runs before the first paint. */
  theme: string;
  icon: string;
  /** By name. */
  fonts: Record<string, Uint8Array>;
  /** What the app reads or offers as files, by path from its root. */
  files: Record<string, Uint8Array>;
  collection: Collection;
}

/**
 * The app with all that belongs to it as one document, for opening from disk. What is large stands in it packed, as
 * base64 in script elements that no browser runs; a short script unpacks styles and app, which the policy knows by
 * their hashes. Nothing is loaded from anywhere. Without scripts it is the statements' plain text.
 */
export function oneFileDocument({ script, style, theme, icon, fonts, files, collection }: Enclosed): string {
  const base64 = Object.fromEntries(
    Object.entries(fonts).map(([name, font]) => [name, Buffer.from(font).toString('base64')]),
  );
  const styled = style.replace(/url\(font:([\w.-]+)\)/g, (_, name) => `url(${FONT}${base64[name] ?? ''})`);
  const policy = [
    "default-src 'none'",
    `script-src ${[theme, OPENER, script].map(inlineHash).join(' ')}`,
    `style-src ${[STYLE, styled].map(inlineHash).join(' ')}`,
    "style-src-attr 'unsafe-inline'",
    'font-src data:',
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
${LICENCES}
<html lang="${words.LANGUAGE}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <title>${escapeHtml(collection.title)} · Parley</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="${escapeHtml(collection.description)}" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}" />
    <style>${STYLE}</style>
    <script>${theme}</script>
  </head>
  <body>
    <div id="app">
      <main class="opening">
        <h1>${escapeHtml(collection.title)}</h1>
        <p>${escapeHtml(collection.description)}</p>
        <p id="opening">${words.opening}</p>
        <noscript>${plainText(collection)}</noscript>
      </main>
    </div>
${[
  ...Object.entries(base64).map(([name, font]) => block(`fonts/${name}`, font, '')),
  ...Object.entries(files).map(([path, content]) => packed(path, content)),
  packed('parley.css', Buffer.from(style)),
  packed('parley.js', Buffer.from(script)),
].join('\n')}
    <script>${OPENER}</script>
  </body>
</html>
`;
}

const FONT = 'data:font/woff2;base64,';

const LICENCES = `<!--
  Parley, under the MIT licence, Copyright (c) 2026 The Parley authors. With React, React Router and Zustand (MIT),
  D3 (ISC), MiniSearch and uqr (MIT). Typefaces: Literata, Copyright 2017 The Literata Project Authors; Sofia Sans,
  Copyright 2019 The Sofia Sans Project Authors; both under the SIL Open Font License 1.1, which lies in this file
  and is taken out of it on its page "About".
-->`;

const STYLE = `
:root { color-scheme: light dark; background: light-dark(#f5f7f6, #0c1512); color: light-dark(#14211b, #eaf1ec); }
:root[data-theme='light'] { color-scheme: light; }
:root[data-theme='dark'] { color-scheme: dark; }
.opening { max-width: 40rem; margin: 12vh auto 0; padding: 0 1.5rem 4rem; font: 1.0625rem/1.5 Georgia, serif; }
.opening h1 { font-weight: 560; font-size: 2rem; line-height: 1.15; }
@media (scripting: none) { #opening { display: none; } }
`;

/** Puts styles and app into the document. A browser that cannot unpack them is told so. */
const OPENER = `
(async () => {
  const element = (path) => document.querySelector('script[data-file="' + path + '"]');
  const unpacked = (path) => {
    const bytes = Uint8Array.from(atob(element(path).textContent), (character) => character.charCodeAt(0));
    return new Response(new Response(bytes).body.pipeThrough(new DecompressionStream('gzip'))).text();
  };
  const add = (name, properties) => document.head.append(Object.assign(document.createElement(name), properties));
  const [style, script] = await Promise.all([unpacked('parley.css'), unpacked('parley.js')]);
  const font = (name) => 'url(${FONT}' + element('fonts/' + name).textContent + ')';
  add('style', { textContent: style.replace(/url\\(font:([\\w.-]+)\\)/g, (_, name) => font(name)) });
  add('script', { type: 'module', textContent: script });
})().catch((error) => {
  document.getElementById('opening').textContent = 'DecompressionStream' in window
    ? ${JSON.stringify(words.couldNotOpen)} + ' ' + error
    : ${JSON.stringify(words.tooOld)};
});
`;

function plainText({ codebook, statements }: Collection): string {
  const names = new Map(codebook.actors.map(({ id, name }) => [id, name]));
  return statements
    .flatMap(({ heading, passages }) => [
      `<p>${words.needsJavaScript}</p>`,
      `<h2>${escapeHtml(heading)}</h2>`,
      ...passages.map(({ id, kind, speaker, text }) => {
        const voice = kind === 'question' ? words.question : (names.get(speaker) ?? '');
        return `<p id="${id}">${id.replace(/\D/g, '')} <i>${escapeHtml(voice)}:</i> ${escapeHtml(text)}</p>`;
      }),
    ])
    .join('\n');
}

function packed(path: string, content: Uint8Array): string {
  return block(path, gzipSync(content, { level: 9 }).toString('base64'), ' data-gzip');
}

function block(path: string, base64: string, packing: string): string {
  return `    <script type="text/plain" data-file="${path}"${packing}>${base64}</script>`;
}
