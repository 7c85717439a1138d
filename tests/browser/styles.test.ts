import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DESK, openPage, PHONE, startBrowser } from './browser.ts';
import { kinds } from './kinds.ts';

const SHEETS = readdirSync('dist/assets').filter((file) => file.endsWith('.css'));

startBrowser();

// A page's styles stay in the document when the reader goes on; they must not reach into the next page.
test.each(kinds)('the page “%s” looks the same once every other page has been seen', async (_, path) => {
  for (const viewport of [DESK, PHONE]) {
    // Without scripts, so that nothing else changes meanwhile.
    const page = await openPage(path, { viewport, without: '**/assets/*.js', expected: /\.js/ });
    const alone = await looks(page);
    await addSheets(page);
    const together = await looks(page);
    const changed = alone.flatMap(({ name, look }, i) => (look === together[i]?.look ? [] : name));
    expect([...new Set(changed)]).toEqual([]);
  }
});

/** What can be told of the looks of everything on a page. */
function looks(page: Page): Promise<{ name: string; look: string }[]> {
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

/** Adds every style sheet of the app that the document does not have yet. */
async function addSheets(page: Page): Promise<void> {
  await page.evaluate(async (sheets) => {
    const folder = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.href ?? '';
    const present = new Set([...document.styleSheets].map(({ href }) => href));
    const missing = sheets.map((name) => new URL(name, folder).href).filter((href) => !present.has(href));
    for (const href of missing)
      await new Promise((resolve) => {
        const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
        link.onload = resolve;
        document.head.append(link);
      });
  }, SHEETS);
}
