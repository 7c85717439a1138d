import { afterEach, expect, test } from 'vitest';
import { makeLinksAbsolute } from '#app/absolute-links.ts';
import { finish } from '#charts/steps.ts';

afterEach(() => document.body.replaceChildren());

/** What a link written as `href` becomes on a page two folders below the app's root at /a/b/. */
function absolute(href: string): string | null {
  window.history.replaceState(null, '', '/a/b/s/text/');
  const link = document.createElement('a');
  link.setAttribute('href', href);
  document.body.append(link);
  finish(makeLinksAbsolute(document));
  return link.getAttribute('href');
}

test.each([
  ['../../', '/a/b/'],
  ['../../about/', '/a/b/about/'],
  ['../../s/text/?topic=x,y#p13', '/a/b/s/text/?topic=x,y#p13'],
  ['#main', '#main'],
  ['https://example.org/text', 'https://example.org/text'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
])('%s becomes %s', (relative, written) => {
  expect(absolute(relative)).toBe(written);
});
