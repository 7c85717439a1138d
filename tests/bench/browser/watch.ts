import type { Page } from 'playwright-core';
import { browser } from './stage.ts';
import { CATEGORIES, type Cost, costOf, type Trace } from './trace.ts';

/** Milliseconds after which nothing more comes of what a reader did. */
const REST = 500;

/** Watches what something that is done to a page costs it. */
export async function watch(page: Page, act: () => Promise<unknown>, rest = REST): Promise<Cost> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  await page.waitForTimeout(rest);
  const trace: Trace = JSON.parse((await browser.stopTracing()).toString());
  return costOf(trace);
}
