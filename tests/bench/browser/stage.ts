import type { Page } from 'playwright-core';
import type { Address } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { findBrowser } from '#node/find-browser.ts';
import { serve } from '#node/serve.ts';
import { putPage } from '../../put-page.ts';
import type { Model } from './models.ts';

/** How many times slower than this machine the reader's is taken to be; less where this one is slow itself. */
const SLOWDOWN = Number(process.env['SLOWDOWN'] ?? 4);

// What is measured is the built app: run the build first.
const served = await serve({ folder: 'dist' });
export const browser = await findBrowser();

export async function closeStage(): Promise<void> {
  await browser.close();
  await served.close();
}

/** A blank page beside the app, as slow as a reader's, to which `open` then brings a page of the app. */
export async function standBy(
  model: Model,
): Promise<{ page: Page; open: (address: Address) => Promise<void> }> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(new URL('favicon.svg', served.address).href);
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const open = async (address: Address) => {
    const url = new URL(`.${formatAddress(address)}`, served.address);
    if (!model.built) await putPage(page, model.collection, address, url);
    await page.goto(url.href);
    await explorable(page);
  };
  return { page, open };
}

/** Opens a page of the app and waits until nothing more comes. */
export async function openPage(model: Model, address: Address): Promise<Page> {
  const { page, open } = await standBy(model);
  await open(address);
  await page.evaluate(() => document.fonts.ready);
  await atRest(page);
  return page;
}

/** A page that works less than this share of the time has come to rest. */
const REST = 0.05;
const PAUSE = 500;

/** Waits until a page has all of its parts: React takes a long one over piece by piece, and what is idle loads last. */
async function atRest(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  let before = 0;
  let worked = 0;
  do {
    before = worked;
    await page.waitForTimeout(PAUSE);
    const { metrics } = await client.send('Performance.getMetrics');
    worked = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  } while (worked - before > (PAUSE * REST) / 1000);
}

/** The app has taken a page over once it keeps the scroll position itself. */
async function explorable(page: Page): Promise<void> {
  await page.waitForFunction(() => history.scrollRestoration === 'manual', null, { timeout: 120_000 });
  await page.waitForLoadState('networkidle', { timeout: 120_000 });
}
