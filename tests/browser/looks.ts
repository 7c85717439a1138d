import type { Page } from 'playwright-core';

/** What can be told of the looks of everything on a page. */
export function looksOf(page: Page): Promise<{ name: string; look: string }[]> {
  return page.evaluate(() => {
    const PROPERTIES = [
      ...['display', 'position', 'font', 'color', 'background-color', 'margin', 'padding', 'gap', 'border'],
      ...['align-items', 'text-decoration', 'min-height', 'max-width', 'opacity', 'fill', 'stroke'],
      ...['stroke-width', 'grid-template-columns', 'list-style', 'overflow', 'white-space', 'transition'],
    ];
    const nameOf = (element: Element | null) =>
      element === null ? '' : `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
    return [...document.querySelectorAll('body *')].map((element) => {
      const style = getComputedStyle(element);
      return {
        name: `${nameOf(element.parentElement)} > ${nameOf(element)}`,
        look: PROPERTIES.map((property) => style.getPropertyValue(property)).join('; '),
      };
    });
  });
}
