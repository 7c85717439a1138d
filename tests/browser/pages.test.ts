import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DESK, openPage, PHONE, startBrowser } from './browser.ts';
import { kinds, opened, pathTo } from './kinds.ts';
import { oneTabStopARibbon } from './one-tab-stop.ts';

startBrowser();

describe.each(kinds)('the page “%s”', (_, path) => {
  test.each(['light', 'dark'] as const)('is in order in %s', async (colorScheme) => {
    const page = await openPage(path, { colorScheme });
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.title()).toMatch(/\S · Parley$/);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.waitForFunction(oneTabStopARibbon);

    await page.setViewportSize(PHONE);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.setViewportSize({ ...DESK, width: 320 });
    expect(await sidewaysScroll(page)).toBe(0);
  });
});

test.each(['about/', pathTo({ page: 'topic', statement: opened.id, topic: 'syria', selection: null })])(
  'what is not drawn of “%s” as it comes is drawn for everybody once it is taken over',
  async (path) => {
    const undrawn = '.drawn-later:not([data-drawn])';
    const asItComes = await openPage(path, { without: '**/assets/*.js', expected: /\.js|preload/ });
    expect(await asItComes.locator(undrawn).count()).toBeGreaterThan(0);
    const takenOver = await openPage(path);
    await takenOver.waitForFunction((parts) => document.querySelector(parts) === null, undrawn);
    expect(await takenOver.locator('[data-drawn]').count()).toBeGreaterThan(0);
  },
);

/** How far a page can be scrolled sideways, in CSS pixels. */
function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
