import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DESK, openPage, PHONE, startBrowser } from './browser.ts';
import { kinds } from './kinds.ts';
import { looksOf } from './looks.ts';

const SHEETS = readdirSync('dist/assets').filter((file) => file.endsWith('.css'));

startBrowser();

// A page's styles stay in the document when the reader goes on; they must not reach into the next page.
test.each(kinds)('the page “%s” looks the same once every other page has been seen', async (_, path) => {
  for (const viewport of [DESK, PHONE]) {
    // Without scripts, so that nothing else changes meanwhile.
    const page = await openPage(path, { viewport, without: '**/assets/*.js', expected: /\.js/ });
    const alone = await looksOf(page);
    await addSheets(page);
    const together = await looksOf(page);
    const changed = alone.flatMap(({ name, look }, i) => (look === together[i]?.look ? [] : name));
    expect([...new Set(changed)]).toEqual([]);
  }
});

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
