/** A link as a reader meets it: what it says and where it leads. */
export interface SeenLink {
  words: string;
  href: string;
}

/** Every link of the page itself, read at once: asking for roles one by one takes seconds on a long page. */
export function linksInMain(): SeenLink[] {
  return [...document.querySelectorAll('main a')].map((link) => ({
    words: link.getAttribute('aria-label') ?? wordsOf(link),
    href: link.getAttribute('href') ?? '',
  }));
}

/** All words of the page itself. */
export function wordsInMain(): string {
  return document.querySelector('main')?.textContent ?? '';
}

/** What an element says, without decoration. */
function wordsOf(element: Element): string {
  const said = document.createElement('div');
  said.append(element.cloneNode(true));
  for (const decoration of said.querySelectorAll('[aria-hidden="true"]')) decoration.remove();
  return (said.textContent ?? '').replace(/\s+/g, ' ').trim();
}
