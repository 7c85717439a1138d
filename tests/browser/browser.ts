import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { Address } from '#model/address.ts';
import type { Collection } from '#model/collection.ts';
import { formatAddress } from '#model/format-address.ts';
import { findBrowser } from '#node/find-browser.ts';
import { putPage } from '../put-page.ts';

let browser: Browser | undefined;
const opened: { page: Page; complaints: string[] }[] = [];

/** Starts a browser for a file of tests; after each test closes its pages, of which none may have complained. */
export function startBrowser(): void {
  beforeAll(async () => {
    browser = await findBrowser();
  });
  afterEach(async () => {
    const complaints = opened.flatMap((one) => one.complaints);
    await Promise.all(opened.map(({ page }) => page.context().close()));
    opened.length = 0;
    expect(complaints).toEqual([]);
  });
  afterAll(() => browser?.close());
}

export interface PageOptions extends BrowserContextOptions {
  /** The app's front page, if it is not the one at the host's root. */
  front?: string;
  /** What the browser is bound to complain of. */
  expected?: RegExp;
  /** What cannot be fetched, as a glob of its address; the app may then never open. */
  without?: string;
  /** Another collection, of which the page at an address is opened in place of the build's. */
  put?: { collection: Collection; address: Address };
  /** What is answered only then, as a glob of its address; nobody waits for it. */
  late?: { glob: string; until: Promise<void> };
}

/** The model is fetched ahead for a script that here never asks for it. */
export const WITHOUT_SCRIPT: PageOptions = {
  javaScriptEnabled: false,
  expected: /preloaded using link preload|^failed: \S+\.js csp$/,
};

export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** Opens the built app at a path below its front page, such as "actors/", and waits until it is explorable. */
export async function openPage(
  path: string,
  { front = inject('atRoot'), expected, without, put, late, ...options }: PageOptions = {},
) {
  if (browser === undefined) throw new Error('Call startBrowser() first.');
  const context = await browser.newContext({
    viewport: DESK,
    // What is kept for use without a network would answer in place of what a test serves.
    serviceWorkers: 'block',
    ...options,
  });
  if (without !== undefined) await context.route(without, (route) => route.abort());
  if (put !== undefined)
    await putPage(context, put.collection, put.address, new URL(`.${formatAddress(put.address)}`, front));
  if (late !== undefined)
    await context.route(late.glob, async (route) => {
      await late.until;
      await route.continue();
    });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
      console.error(`violation: ${effectiveDirective} ${blockedURI} ${sourceFile}`),
    );
  });
  const page = await context.newPage();
  opened.push({ page, complaints: complaintsOf(page, front, expected) });
  await page.goto(new URL(path, front).href, { waitUntil: late === undefined ? 'load' : 'commit' });
  if (late !== undefined) await takenOver(page);
  else if (options.javaScriptEnabled !== false && without === undefined) await explorable(page);
  return page;
}

/**
 * The app has taken the prerendered page over once it keeps the scroll position itself, and has everything at hand once
 * nothing more is loaded ahead.
 */
export async function explorable(page: Page): Promise<void> {
  await takenOver(page);
  await page.waitForLoadState('networkidle');
}

async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => history.scrollRestoration === 'manual');
}

/** How much of the window has moved without the reader's doing. Runs in the page. */
export function shifted(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    // What happened before comes with the first call.
    setTimeout(() => resolve(sum), 400);
  });
}

/** What must not happen on any page: errors, a blocked script or style, a request to another host. */
function complaintsOf(page: Page, front: string, expected?: RegExp): string[] {
  const complaints: string[] = [];
  const complain = (complaint: string) => {
    if (complaint.includes('Service Worker registration blocked')) return;
    if (expected?.test(complaint) !== true) complaints.push(complaint);
  };
  page.on('pageerror', (error) => complain(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complain(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    if (!isOfApp(request.url(), front)) complain(`request: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // What is still loading when the reader moves on is given up.
    const given = request.failure()?.errorText;
    if (given !== 'net::ERR_ABORTED') complain(`failed: ${request.url()} ${given}`);
  });
  return complaints;
}

/** Whether an address is on the app's own host; or, if it was opened from disk, the very file or within it. */
function isOfApp(address: string, front: string): boolean {
  if (front.startsWith('file:')) return /^(data|blob):/.test(address) || address.split('#')[0] === front;
  return new URL(address).origin === new URL(front).origin;
}
