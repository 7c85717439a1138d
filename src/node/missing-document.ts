import * as words from '#words/documents.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { inlineHash } from './inline-hash.ts';

/**
 * The document for whatever a static host does not have. It is shown at any depth, so it brings its own
 * style and cannot say where the app lies: its script looks for the app in the folders above, and if it is
 * there, opens it at this address, where it says what it does have.
 */
export function missingDocument(template: string, model: string): string {
  const script = SCRIPT.replace('ASSETS', JSON.stringify({ ...assetsOf(template), model }));
  const policy = contentSecurityPolicy({
    script: inlineHash(script),
    style: inlineHash(STYLE),
    policies: ['parley-assets'],
  });
  return `<!doctype html>
<html lang="${words.LANGUAGE}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <title>${words.noSuchPage}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="${words.noPageSentence}" />
    <meta name="robots" content="noindex" />
    <style>${STYLE}</style>
  </head>
  <body>
    <div id="app">
      <main class="missing-document">
        <h1>${words.noPageHere}</h1>
        <p>${words.perhapsMistyped}</p>
        <p>${words.waysOn(linkTo('../'), linkTo('/'))}</p>
      </main>
    </div>
    <script>${script}</script>
  </body>
</html>
`;
}

function linkTo(href: string): (words: string) => string {
  return (words) => `<a href="${href}">${words}</a>`;
}

const STYLE = `
:root { color-scheme: light dark; background: light-dark(#f5f7f6, #0c1512); color: light-dark(#14211b, #eaf1ec); }
.missing-document { max-width: 36rem; margin: 15vh auto 0; padding: 0 1.5rem; font: 1.0625rem/1.45 system-ui, sans-serif; }
.missing-document h1 { font: 600 2rem/1.15 Georgia, serif; }
.missing-document a { color: inherit; }
`;

const SCRIPT = `
(async () => {
  const { scripts, styles, model } = ASSETS;
  const trusted = window.trustedTypes?.createPolicy('parley-assets', { createScriptURL: (url) => url });
  const scriptAt = (url) => (trusted === undefined ? url : trusted.createScriptURL(url));
  for (let folder = new URL('./', location.href); ; folder = new URL('../', folder)) {
    const there = await fetch(new URL(scripts[scripts.length - 1], folder), { method: 'HEAD' }).catch(() => null);
    if (there && there.ok) {
      document.documentElement.dataset.root = folder.pathname;
      document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: '', href: new URL(model, folder) }));
      for (const path of styles) document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: new URL(path, folder) }));
      for (const path of scripts) document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: scriptAt(new URL(path, folder).href) }));
      return;
    }
    if (folder.pathname === '/') return;
  }
})();
`;

/** Scripts and style sheets of the app, relative to its root, in the order in which they load. */
function assetsOf(template: string): { scripts: string[]; styles: string[] } {
  const addresses = (pattern: RegExp) => [...template.matchAll(pattern)].map((match) => match[1] ?? '');
  return {
    scripts: addresses(/<script[^<>]* src="([^"<>]+)"/g),
    styles: addresses(/<link rel="stylesheet"[^<>]* href="([^"<>]+)"/g),
  };
}
