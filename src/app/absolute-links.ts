import type { Steps } from '#charts/steps.ts';

/**
 * Writes the links of a prerendered page as React Router will: from the host's root. In the file they are
 * relative, so that it works under any base path, but relative links would lead astray as soon as the reader
 * has moved on, and React never corrects attributes of what it takes over. The icon is asked for again, too.
 * A link is a step.
 */
export function* makeLinksAbsolute(page: Document): Steps<void> {
  // Most links begin with the way to the app's root, whose place need not be worked out a thousand times.
  const up = page.documentElement.dataset['root'];
  const root = up === undefined ? '' : new URL(up, page.baseURI).pathname;
  for (const element of page.querySelectorAll('body [href], body [src], link[rel="icon"]')) {
    yield;
    for (const name of ['href', 'src']) {
      const value = element.getAttribute(name);
      if (value === null || value.startsWith('#')) continue;
      if (up !== undefined && value.startsWith(up)) {
        element.setAttribute(name, root + value.slice(up.length));
        continue;
      }
      const url = new URL(value, page.baseURI);
      if (url.origin === location.origin) element.setAttribute(name, url.pathname + url.search + url.hash);
    }
  }
}
