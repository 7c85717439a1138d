import { expect, test } from 'vitest';
import { fillTemplate, withoutScripts } from '#node/page-template.ts';

const TEMPLATE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Parley</title>
    <meta name="description" content="" />
    <script type="module" src="./assets/index.js"></script>
  </head>
  <body>
    <div id="app"></div>
  </body>
</html>`;

const page = {
  title: 'War & “peace” <of words>',
  description: 'He said "no" & meant $& or $1.',
  html: '<p title="./not an address">$& is left alone</p>',
  scripts: ['assets/page.js'],
  styles: ['assets/page.css'],
  fonts: ['fonts/narrow.woff2'],
};
const html = fillTemplate(TEMPLATE, page, '../../', { model: '0123abcd', build: 'b1' });

test('a page’s name and description stand in its head, with nothing that a browser would read as markup', () => {
  expect(html).toContain('<title>War &amp; “peace” &lt;of words&gt;</title>');
  expect(html).toContain(
    '<meta name="description" content="He said &quot;no&quot; &amp; meant $&amp; or $1." />',
  );
  expect(html).toContain('<meta property="og:title" content="War &amp; “peace” &lt;of words&gt;" />');
});

test('addresses lead from the page to the app’s root, and the page knows the way', () => {
  expect(html).toContain('<html data-root="../../" data-build="b1" lang="en">');
  expect(html).toContain('src="../../assets/index.js"');
  expect(html).toContain('href="../../data/model.json?v=0123abcd"');
});

test('what the page needs of its own is asked for in its head, styles as styles and scripts ahead of time', () => {
  const [head = ''] = html.split('</head>');
  expect(head).toContain('<link rel="stylesheet" crossorigin href="../../assets/page.css" />');
  expect(head).toContain('<link rel="modulepreload" crossorigin href="../../assets/page.js" />');
  expect(head).toContain(
    '<link rel="preload" as="font" type="font/woff2" crossorigin href="../../fonts/narrow.woff2" />',
  );
});

test('the page itself is left as it was drawn', () => {
  expect(html).toContain(`<div id="app" data-prerendered>${page.html}</div>`);
});

test('the security policy stands before everything that loads', () => {
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<link'));
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
});

test('a page without scripts asks for none of the app’s, nor for the model, but keeps its words and styles', () => {
  const plain = withoutScripts(html);
  expect(html).toContain('assets/index.js');
  expect(html).toContain('model.json');
  expect(plain).not.toMatch(/\.js|model\.json|data-prerendered/);
  expect(plain).toContain('assets/page.css');
  expect(plain).toContain(page.html);
});
