import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { textAddress } from '#model/address.ts';
import { explorable, openPage, PHONE, startBrowser } from './browser.ts';
import { opened, pathTo } from './kinds.ts';

const LATE = opened.passages.at(-4)?.id ?? '';
const text = (passage: string | null) => pathTo(textAddress(opened.id, { passage }));

startBrowser();

test('a link opens another page without loading a document, names it, and takes the focus to its heading', async () => {
  const page = await openPage(`./${opened.id}/`);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  const titleBefore = await page.title();
  await page.getByRole('link', { name: 'Actors' }).first().click();
  await page.waitForURL('**/actors/');
  await page.waitForFunction((before) => document.title !== before, titleBefore);

  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  expect(await page.getByRole('status').first().textContent()).toBe(await page.title());
});

test('Back returns to where the page was left, also after a reload on the way', async () => {
  const page = await openPage('./actors/');
  for (const reload of [false, true]) {
    await scrollTo(page, 700);
    // A click would first scroll to its link.
    await page.getByRole('link', { name: 'About' }).first().dispatchEvent('click');
    await page.waitForURL('**/about/');
    await page.waitForFunction(() => window.scrollY === 0);
    if (reload) {
      await page.reload();
      await explorable(page);
    }
    await page.goBack();
    await page.waitForURL('**/actors/');
    await page.waitForFunction(() => window.scrollY === 700);
  }
});

test.each([
  ['a desk', {}],
  ['a phone', { viewport: PHONE }],
])('a link to a passage leads exactly below the header on %s', async (_, options) => {
  const page = await openPage(text(LATE), options);
  await page.evaluate(() => document.fonts.ready);
  await expectBelowHeader(page, LATE);
});

test('a link to a passage works from page to page and within the text', async () => {
  const page = await openPage(`./actors/${opened.speaker}/`);
  const quoted = await followLinkTo(page, '');
  await page.waitForURL(`**/text/**#${quoted}`);
  await expectBelowHeader(page, quoted);
  await followLinkTo(page, LATE);
  await page.waitForURL(`**/text/**#${LATE}`);
  await expectBelowHeader(page, LATE);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(LATE);
});

test('the app works below any path: links, Back and a hard deep link', async () => {
  const front = inject('belowPath');
  const page = await openPage(text(LATE), { front });
  await expectBelowHeader(page, LATE);
  await page.getByRole('link', { name: 'Actors' }).first().click();
  await page.waitForURL(`${front}actors/`);
  await page.getByRole('link', { name: 'About' }).first().click();
  await page.waitForURL(`${front}about/`);
  await page.reload();
  await explorable(page);
  await page.goBack();
  await page.waitForURL(`${front}actors/`);
  await page.getByRole('heading', { level: 1, name: 'Actors' }).waitFor();
});

test('the theme that a reader chose is there before the page is drawn', async () => {
  const page = await openPage('./about/', { colorScheme: 'light' });
  await page.evaluate(() => localStorage.setItem('parley-settings', '{"theme":"dark","projector":false}'));
  await page.reload({ waitUntil: 'commit' });
  await page.waitForFunction(() => document.body !== null);
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
  await explorable(page);
});

/** Scrolls down, and waits until the page has noticed. */
async function scrollTo(page: Page, top: number): Promise<void> {
  await page.evaluate(async (top) => {
    window.scrollTo({ top, behavior: 'instant' });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, top);
}

/** Follows the first link there is to a passage, or to any, whatever it looks like; returns the passage. */
async function followLinkTo(page: Page, passage: string): Promise<string> {
  // Within the text a passage's own links are its fragment alone.
  const link = page.locator(`a[href*="/text/"][href*="#${passage}"], a[href="#${passage}"]`).first();
  const href = await link.getAttribute('href');
  await link.dispatchEvent('click');
  return href?.split('#')[1] ?? '';
}

/** The passage stands right below whatever stays in sight above it, and is covered by nothing. */
async function expectBelowHeader(page: Page, passage: string): Promise<void> {
  const place = () =>
    page.evaluate((id) => {
      const element = document.getElementById(id);
      if (element === null) return 'not there';
      const { left, top } = element.getBoundingClientRect();
      const wanted =
        Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) +
        Number.parseFloat(getComputedStyle(element).scrollMarginTop);
      if (Math.abs(top - wanted) > 2) return `${top - wanted} px off`;
      return element.contains(document.elementFromPoint(left + 1, top + 1)) ? 'in place' : 'covered';
    }, passage);
  await expect.poll(place).toBe('in place');
}
