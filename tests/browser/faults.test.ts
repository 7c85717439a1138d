import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { predictAddress, textAddress } from '#model/address.ts';
import { explorable, openPage, shifted, startBrowser } from './browser.ts';
import { kinds, opened, pathTo } from './kinds.ts';

const MODEL = '**/data/model.json*';
const TEXT = pathTo(textAddress(opened.id));

startBrowser();

test.each([
  ['came only in part', (model: string) => model.slice(0, 5_000), /damaged or came only in part/],
  [
    'is of a newer version',
    (model: string) => model.replace(/"version": ?1/, '"version": 2'),
    /version 2 .* Reload/,
  ],
  [
    'was changed by hand',
    (model: string) => model.replace(/"stance": ?"opposes"/, '"stance": "against"'),
    /damaged at statements 1, positions \d+, stance, where there should be one of supports/,
  ],
])('where the model %s, the page says so and can be read', async (_, spoil, words) => {
  const page = await openPage('about/');
  await page.route(MODEL, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: spoil(await response.text()) });
  });
  await page.goto(new URL(TEXT, page.url().replace('about/', '')).href);
  const notice = page.getByRole('alert');
  await notice.waitFor();
  expect(await notice.innerText()).toMatch(words);
  expect(await page.locator('main h1').isVisible()).toBe(true);
});

test('a page whose files are gone since a deploy says so, the rest lives, and a reload brings it', async () => {
  const page = await openPage(TEXT, { without: '**/assets/ActorsPage*', expected: /ActorsPage|ERR_FAILED/ });
  await explorable(page);
  await pinFirst(page);
  await page.getByRole('link', { name: 'Actors' }).first().click();
  const failed = page.locator('.failed-view');
  await failed.waitFor();
  expect(await failed.innerText()).toContain('This page could not be loaded');
  await failed.locator('summary').click();
  expect(await failed.locator('pre').innerText()).toMatch(/Page: http.*\nBuild: \w+\nBrowser: Mozilla/);
  await page.context().unroute('**/assets/ActorsPage*');
  await failed.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => page.locator('main h1').innerText(), { timeout: 20_000 }).toMatch(/^Actors|Who/);
  await expect.poll(() => pinned(page), { timeout: 10_000 }).toBe(1);
});

test('a dialog whose files are gone says so at the foot of a page that lives on', async () => {
  const page = await openPage(TEXT, { without: '**/assets/KeysHelp*', expected: /KeysHelp|ERR_FAILED/ });
  await explorable(page);
  await page.keyboard.press('?');
  const failed = page.locator('.later-failed');
  await failed.waitFor();
  await failed.getByRole('button', { name: 'Close' }).click();
  expect(await failed.count()).toBe(0);
  await pinFirst(page);
  expect(await page.locator('main h1').isVisible()).toBe(true);
});

test('two tabs at once have the same basket, whichever of them pins', async () => {
  const one = await openPage(TEXT);
  const other = await one.context().newPage();
  await other.goto(one.url());
  await explorable(other);
  await pinFirst(one);
  await expect.poll(() => pinned(other), { timeout: 10_000 }).toBe(1);
  await pinNext(other);
  await expect.poll(() => pinned(one), { timeout: 10_000 }).toBe(2);
  await one.reload();
  await explorable(one);
  await expect.poll(() => pinned(one), { timeout: 10_000 }).toBe(2);
});

test.each(['localStorage', 'sessionStorage'])(
  'where %s is blocked, every kind of page works',
  async (storage) => {
    const page = await openPage('about/');
    await page.context().addInitScript((name) => {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    }, storage);
    const front = page.url().replace('about/', '');
    for (const [, path] of kinds) {
      await page.goto(new URL(path, front).href);
      await explorable(page);
      expect(await page.locator('.failed-view').count()).toBe(0);
    }
  },
);

test('where storage is full, pins stay on the page and the basket says what to do', async () => {
  const page = await openPage(TEXT);
  await page.evaluate(() => {
    for (let size = 1_000_000; size >= 1; size = Math.floor(size / 2))
      try {
        for (let i = 0; ; i++) localStorage.setItem(`other-${size}-${i}`, 'x'.repeat(size));
      } catch {
        // Full for pieces of this size.
      }
  });
  await pinFirst(page);
  await page
    .getByRole('link', { name: /basket/i })
    .first()
    .click();
  await page.getByText('This browser’s storage is full').waitFor();
  expect(await page.locator('.basket-page').getByRole('heading').count()).toBeGreaterThan(0);
  expect(await pinned(page)).toBe(1);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('other-')) localStorage.removeItem(key);
  });
  await page.getByRole('link', { name: 'Actors' }).first().click();
  await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
  await page.reload();
  await explorable(page);
  await expect.poll(() => pinned(page), { timeout: 10_000 }).toBe(1);
});

test('damaged storage of every kind is survived, and kept aside where it held work of the reader', async () => {
  const page = await openPage('about/');
  const keys = ['settings', 'basket', 'predictions', 'finds'].map((name) => `parley-${name}`);
  await page.evaluate((names) => {
    for (const name of names) localStorage.setItem(name, '{"theme":');
    for (const name of ['parley-scroll', 'parley-tour']) sessionStorage.setItem(name, '[[[');
  }, keys);
  const front = page.url().replace('about/', '');
  await page.goto(
    new URL(
      pathTo(predictAddress(opened.id, { passage: opened.positions[0]?.evidence[0]?.passage ?? null })),
      front,
    ).href,
  );
  await explorable(page);
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('-aside'))), {
      timeout: 10_000,
    })
    .toHaveLength(2);
  const notice = page.getByRole('alert').filter({ hasText: 'predictions' });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    notice.getByRole('button', { name: 'Download what was stored' }).click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toBe('{"theme":');
  await notice.getByRole('button', { name: 'Delete it' }).click();
  await notice.waitFor({ state: 'detached' });
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('-aside'))),
  ).toEqual([expect.stringMatching(/^parley-basket-aside-/)]);
});

test('a clock put back, and a tab restored after a month, lose nothing', async () => {
  const page = await openPage(TEXT);
  await pinFirst(page);
  const leave = async (days: number) => {
    await page.evaluate((by) => {
      sessionStorage.setItem('clock', String(by));
    }, days * 86_400_000);
    await page.reload();
    await explorable(page);
  };
  await page.addInitScript(() => {
    const by = Number(sessionStorage.getItem('clock') ?? 0);
    const { now } = Date;
    Date.now = () => now() + by;
  });
  await leave(-400);
  await expect.poll(() => pinned(page), { timeout: 10_000 }).toBe(1);
  await pinNext(page);
  await expect.poll(() => pinned(page)).toBe(2);
  await leave(31);
  await expect.poll(() => pinned(page), { timeout: 10_000 }).toBe(2);
});

test('a page without its fonts is read in those of the system', async () => {
  const page = await openPage(TEXT, { without: '**/fonts/*', expected: /fonts|ERR_FAILED/ });
  await explorable(page);
  const waiting = await page.evaluate(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map((rule) => rule.cssText)
      .filter((rule) => rule.includes('url(')),
  );
  expect(waiting.length).toBeGreaterThan(0);
  expect(waiting.filter((rule) => !/font-display: (swap|fallback|optional)/.test(rule))).toEqual([]);
  expect(await page.locator('main h1').isVisible()).toBe(true);
});

test('late fonts keep nobody from reading or exploring, and move nothing when they come', async () => {
  let arrive = () => {};
  const until = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const page = await openPage(TEXT, { late: { glob: '**/fonts/*', until } });
  // Fonts of the system stand in for those that are fetched, and are there at once.
  const loaded = () =>
    [...document.fonts].filter(({ family, status }) => !family.includes('fallback') && status === 'loaded')
      .length;
  const set = await page.locator('.statement-text p').first().boundingBox();
  expect(set?.height).toBeGreaterThan(10);
  await pinFirst(page);
  await expect.poll(() => pinned(page)).toBe(1);
  await page.waitForTimeout(5000);
  expect(await page.evaluate(loaded)).toBe(0);
  arrive();
  await expect.poll(() => page.evaluate(loaded), { timeout: 20_000 }).toBeGreaterThan(0);
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(shifted)).toBeLessThan(0.01);
});

async function pinFirst(page: Page): Promise<void> {
  await pinAt(page, 0);
}

async function pinNext(page: Page): Promise<void> {
  await pinAt(page, 1);
}

async function pinAt(page: Page, place: number): Promise<void> {
  const passage = opened.passages[place + 3];
  await page
    .locator(`#${passage?.id}`)
    .getByRole('button', { name: /^Pin passage/ })
    .click();
}

/** How many pins the tab tells of. */
async function pinned(page: Page): Promise<number> {
  const told = await page.locator('.basket-link').innerText();
  return Number(/\d+/.exec(told)?.[0] ?? 0);
}
