import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { compareAddress, facesAddress } from '#model/address.ts';
import { collection } from '../model.ts';
import { openPage, PHONE, startBrowser, WITHOUT_SCRIPT } from './browser.ts';
import { opened, pathTo } from './kinds.ts';

const { propositions } = collection.codebook;
const takes = (id: string, stance: string) =>
  opened.positions.some((one) => one.proposition === id && one.stance === stance);
const disputed = propositions.filter(({ id }) => takes(id, 'supports') && takes(id, 'opposes'));
const home = pathTo(compareAddress());

startBrowser();

test('by mouse: a mark says its words, opens its row, which stays put while another closes above; Back undoes it', async () => {
  const page = await openPage(home);
  const mark = page.locator('.compare-row .cell-link').first();
  await mark.hover();
  await page.waitForSelector('.tip');
  expect(await page.locator('.tip b').innerText()).toMatch(/, (stated|reported) by /);
  await page.locator('.compare-row .not-stated').first().hover();
  await page.waitForFunction(() => /not stated/.test(document.querySelector('.tip b')?.textContent ?? ''));

  await page.locator('.row-head').first().click();
  await page.waitForSelector('.open-row');
  const third = page.locator('.row-head').nth(2);
  await third.scrollIntoViewIfNeeded();
  const before = (await third.boundingBox())?.y ?? 0;
  await third.click();
  await page.waitForSelector('.compare-row.open:nth-of-type(4)');
  await page.waitForFunction(
    (top) =>
      Math.abs(
        (document.querySelector('.compare-row.open .row-head')?.getBoundingClientRect().top ?? 0) - top,
      ) < 4,
    before,
  );
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll('.compare-row')[0]?.classList.contains('open'));
});

test('by keyboard: one Tab stop, arrows from cell to cell, Enter opens, Escape closes', async () => {
  const page = await openPage(home);
  const stops = () => page.locator('.compare-table :is(thead, .compare-row) a:not([tabindex="-1"])').count();
  await page.waitForFunction(() => document.querySelector('[data-stop]') !== null);
  expect(await stops()).toBe(1);
  await page.locator('[data-stop]').focus();
  const at = () =>
    page.evaluate(() => {
      const cell = document.activeElement?.closest('td, th');
      return [
        cell?.closest('tr')?.dataset['proposition'] ?? 'heads',
        cell instanceof HTMLTableCellElement ? cell.cellIndex : -1,
      ];
    });
  const [first, second] = await page
    .locator('.compare-row')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-proposition')));
  expect(await at()).toEqual([first, 0]);
  for (const [key, place] of [
    ['ArrowRight', [first, 1]],
    ['ArrowRight', [first, 2]],
    ['ArrowRight', [first, 3]],
    ['ArrowDown', [second, 3]],
    ['ArrowUp', [first, 3]],
    ['ArrowUp', ['heads', 3]],
    ['End', ['heads', 11]],
    ['Home', ['heads', 0]],
  ] as const) {
    await page.keyboard.press(key);
    expect(await at(), key).toEqual(place);
  }
  await page.locator('.row-head').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.open-row');
  expect(await at()).toEqual([first, 0]);
  expect(await stops()).toBe(1);
  await page.keyboard.press('Escape');
  await page.waitForSelector('.open-row', { state: 'detached' });
});

test('heads stay in sight while the rows scroll', async () => {
  const page = await openPage(`${home}?show=rows`);
  await page.waitForFunction(() => document.documentElement.scrollHeight > 3000);
  await page.evaluate(() => window.scrollTo(0, 2000));
  const head = await page.locator('.compare-table thead').boundingBox();
  const bar = await page.locator('.bar').boundingBox();
  expect(Math.abs((head?.y ?? 0) - ((bar?.y ?? 0) + (bar?.height ?? 0)))).toBeLessThanOrEqual(2);
});

test('all actors get columns that scroll within the table, with heads and propositions in sight, and fold again', async () => {
  const page = await openPage(home);
  await page.locator('thead .others a').click();
  await page.waitForSelector('.compare-scroll');
  const holders = new Set(opened.positions.map(({ holder }) => holder));
  expect(await page.locator('thead th[data-actor]').count()).toBe(holders.size);
  expect(await sideways(page)).toBe(0);
  await page.locator('.compare-scroll').evaluate((box) => box.scrollTo(600, 300));
  const box = await page.locator('.compare-scroll').boundingBox();
  const row = await page.locator('.compare-row > th').nth(6).boundingBox();
  const head = await page.locator('.compare-table thead').boundingBox();
  expect(Math.abs((row?.x ?? 0) - (box?.x ?? 99))).toBeLessThanOrEqual(2);
  expect(Math.abs((head?.y ?? 0) - (box?.y ?? 99))).toBeLessThanOrEqual(2);
  await page.getByRole('link', { name: 'Fold the actors' }).click();
  await page.waitForSelector('.compare-scroll', { state: 'detached' });
});

test('in a narrower window fewer actors have columns, and the others are named', async () => {
  const page = await openPage(home, { viewport: { width: 1024, height: 768 } });
  const seen = await page
    .locator('thead th[data-actor]')
    .evaluateAll((heads) => heads.filter((head) => getComputedStyle(head).visibility === 'visible').length);
  expect(seen).toBe(7);
  expect(await sideways(page)).toBe(0);
  for (const { id } of disputed) {
    const said = await page.locator(`tr[data-proposition="${id}"]`).innerText();
    for (const holder of new Set(
      opened.positions.filter((one) => one.proposition === id).map((one) => one.holder),
    ))
      expect(said).toContain(collection.codebook.actors.find((actor) => actor.id === holder)?.name);
  }
});

test('on a phone propositions are cards that name everybody, and a tap opens their words', async () => {
  const page = await openPage(home, { viewport: PHONE, hasTouch: true, isMobile: true });
  expect(await page.locator('.not-stated').first().isVisible()).toBe(false);
  for (const { id } of disputed) {
    const said = await page.locator(`tr[data-proposition="${id}"]`).innerText();
    for (const { holder } of opened.positions.filter((one) => one.proposition === id))
      expect(said).toContain(collection.codebook.actors.find((actor) => actor.id === holder)?.name);
  }
  await page.locator('.row-head').first().tap();
  await page.waitForSelector('.open-row .quotation');
  expect(await sideways(page)).toBe(0);
});

test('the actors of a face-to-face page are exchanged with a click and by keyboard, and Back brings them back', async () => {
  const page = await openPage(pathTo(facesAddress({ actors: ['russia', 'usa'] })));
  await page.getByRole('combobox', { name: 'Instead of United States' }).fill('georgai');
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /Georgia/ })
    .first()
    .click();
  await page.waitForURL((url) => !url.search.includes('usa'));
  await page.goBack();
  await page.waitForURL('**/?actors=russia,usa');
  const field = page.getByRole('combobox', { name: 'Add an actor' });
  await field.focus();
  await page.keyboard.type('nato partners');
  await page.waitForSelector('[role="option"]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/?actors=russia,usa,nato-partners');
});

test('without JavaScript every proposition and every position is in the table, and links lead on', async () => {
  const page = await openPage(home, WITHOUT_SCRIPT);
  expect(await page.locator('.compare-row:visible').count()).toBe(propositions.length);
  const rows = await page.locator('.compare-row').count();
  expect(rows).toBe(propositions.length);
  const marks = await page
    .locator('.cell-marks .stance-mark, li:not(.narrow-only-item) .other-marks .stance-mark')
    .count();
  expect(marks).toBe(opened.positions.length);
  expect(await page.locator('.row-head').first().getAttribute('href')).toContain('open=');
});

test('on paper no row is cut, and folded heads, filters and rail are left out', async () => {
  const page = await openPage(`${home}?open=${disputed[0]?.id}`);
  await page.waitForSelector('.open-row');
  await page.emulateMedia({ media: 'print' });
  for (const row of await page.locator('.compare-row, .open-row .position-item').all())
    expect(await row.evaluate((one) => getComputedStyle(one).breakInside)).toBe('avoid');
  expect(await page.locator('.compare-rail').isVisible()).toBe(false);
  expect(await page.locator('.compare-choices').isVisible()).toBe(false);
});

/** How far a page can be scrolled sideways, in CSS pixels. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
