/**
 * Writes the links of a prerendered page as React Router will: from the host's root. In the file they are
 * relative, so that it works under any base path, but relative links would lead astray as soon as the reader
 * has moved on, and React never corrects attributes of what it takes over.
 */
export function makeLinksAbsolute(page: Element): void {
  for (const element of page.querySelectorAll('[href], [src]'))
    for (const name of ['href', 'src']) {
      const value = element.getAttribute(name);
      if (value === null || value.startsWith('#')) continue;
      const url = new URL(value, document.baseURI);
      if (url.origin === location.origin) element.setAttribute(name, url.pathname + url.search + url.hash);
    }
}
