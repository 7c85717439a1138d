import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { lineUpsAddress } from '#model/address.ts';
import { DESK, openPage, PHONE, startBrowser } from './browser.ts';
import { opened, pathTo } from './kinds.ts';

const home = pathTo(lineUpsAddress());

startBrowser();

test.each([
  ['a desk', DESK],
  ['a phone', PHONE],
  ['a small phone', { width: 320, height: 640 }],
] as const)(
  'on %s one picture is shown, in which no names overlap, and nothing scrolls sideways',
  async (_, viewport) => {
    const page = await openPage(home, { viewport });
    await taken(page);
    expect(await page.locator('.line-ups-figure').count()).toBe(1);
    expect(await page.evaluate(overlaps)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    await page.getByRole('button', { name: 'Matrix' }).click();
    await page.waitForSelector('.tie-matrix');
    expect(await sideways(page)).toBe(0);
  },
);

test('by mouse: a tie opens its quotes, Back undoes it, an actor opens its ties and once more its page', async () => {
  const page = await openPage(home);
  await taken(page);
  await page.locator('[data-ring="ties"] a').last().locator('text').first().click();
  await page.waitForURL('**/?actors=*');
  await page.waitForSelector('.line-ups-panel .quotation');
  const quotes = await page.locator('.line-ups-panel .quotation p').allTextContents();
  const words = opened.positions.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
  for (const quote of quotes) expect(words.some((said) => quote.includes(said))).toBe(true);
  expect(await page.locator('.two-holders').first().locator('.position-list').count()).toBe(2);
  await page.goBack();
  await page.waitForSelector('.line-ups-figure:not(.choosing)');

  const seat = page.locator('[data-ring="actors"] a').first();
  await seat.click();
  await page.waitForSelector('.line-ups-title');
  await seat.click();
  await page.waitForURL('**/actors/**');
});

test('by keyboard: one Tab stop, arrows to actors and ties, Enter opens, Escape puts aside, L turns to the matrix', async () => {
  const page = await openPage(home);
  await taken(page);
  expect(await page.locator('.line-ups-figure a[tabindex="0"]').count()).toBe(1);
  await page.locator('.line-ups-figure a[tabindex="0"]').focus();
  expect(await ring(page)).toBe('actors');
  const before = await focused(page);
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).not.toBe(before);
  await page.keyboard.press('ArrowDown');
  expect(await ring(page)).toBe('ties');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/?actors=*,*');
  await page.waitForSelector('.shared-propositions');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.line-ups-figure:not(.choosing)');
  expect(new URL(page.url()).search).toBe('');

  await page.keyboard.press('l');
  await page.waitForSelector('.tie-matrix');
  expect(await page.locator('.tie-matrix table a[tabindex="0"]').count()).toBe(1);
  await page.locator('.tie-matrix table a[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/?actors=*,*');
});

test('the slider leaves out weak ties in place, and the address brings them back', async () => {
  const page = await openPage(home);
  await taken(page);
  const all = await page.locator('[data-ring="ties"] a').count();
  await page.getByRole('slider', { name: 'Weakest tie' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL('**/?least=2');
  await page.waitForFunction((n) => document.querySelectorAll('[data-ring="ties"] a').length < n, all);
  const strong = await page.locator('[data-ring="ties"] a').count();
  const again = await openPage(pathTo(lineUpsAddress({ least: 2 })));
  await again.waitForFunction((n) => document.querySelectorAll('[data-ring="ties"] a').length === n, strong);
  expect(await again.locator('.not-tied').first().textContent()).toContain('none of this kind or strength');
});

test('without colour agreement is solid and disagreement broken', async () => {
  const page = await openPage(home, { forcedColors: 'active' });
  await taken(page);
  const dashes = (side: string) =>
    page
      .locator(`.line-ups-figure path.${side}`)
      .first()
      .evaluate((path) => getComputedStyle(path).strokeDasharray);
  expect(await dashes('agreement')).toBe('none');
  expect(await dashes('disagreement')).not.toBe('none');
});

test('by touch: a tap on a name opens its ties below', async () => {
  const page = await openPage(home, { viewport: PHONE, hasTouch: true, isMobile: true });
  await taken(page);
  await page.locator('[data-ring="actors"] a text').first().tap();
  await page.waitForURL('**/?actors=*');
  await page.waitForSelector('.line-ups-title');
  await page.waitForFunction(() => {
    const { top } = document.querySelector('.line-ups-panel')?.getBoundingClientRect() ?? { top: Infinity };
    return top < window.innerHeight * 0.6;
  });
});

/** The page holds one picture for the window, once the prerendered pair is taken over. */
async function taken(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelectorAll('.line-ups-figure').length === 1);
}

/** How far the page itself is wider than the window; the bar above it is another matter. */
function sideways(page: Page): Promise<number> {
  return page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);
}

function ring(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.closest('[data-ring]')?.getAttribute('data-ring'));
}

function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute('href'));
}

/** Pairs of names of different actors that lie over each other as the browser draws them. */
function overlaps(): string[] {
  const seats = [...document.querySelectorAll('.line-ups-figure .seat')].map((seat) => ({
    name: seat.getAttribute('aria-label') ?? '',
    lines: [...seat.querySelectorAll('text')].map((text) => text.getBoundingClientRect()),
  }));
  const over = (a: DOMRect, b: DOMRect) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2;
  return seats.flatMap((one, i) =>
    seats
      .slice(i + 1)
      .filter((other) => one.lines.some((a) => other.lines.some((b) => over(a, b))))
      .map((other) => `${one.name} / ${other.name}`),
  );
}
