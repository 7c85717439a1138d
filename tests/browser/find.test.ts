import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { textAddress } from '#model/address.ts';
import { DESK, explorable, openPage, PHONE, startBrowser } from './browser.ts';
import { opened, pathTo } from './kinds.ts';

startBrowser();

const field = (page: Page) => page.getByRole('combobox', { name: /Find words/ });
const options = (page: Page) => page.getByRole('option');

async function openFind(page: Page, key = '/'): Promise<void> {
  await page.keyboard.press(key);
  await field(page).waitFor();
}

test('a reader jumps by keyboard alone to the passage about guarantees', async () => {
  const page = await openPage('actors/');
  await openFind(page);
  await page.keyboard.type('unambiguous guarantees');
  await expect.poll(() => options(page).first().textContent()).toContain('unambiguous guarantees');
  await page.keyboard.press('ArrowDown');
  const active = await field(page).getAttribute('aria-activedescendant');
  expect(await page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true');
  expect(await page.locator(`[id="${active}"] mark`).allTextContents()).toEqual([
    'unambiguous',
    'guarantees',
  ]);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/text/**#p09');
  expect(new URL(page.url()).searchParams.get('words')).toBe('unambiguous guarantees');
  expect(await page.getByRole('dialog').count()).toBe(0);
  const top = await page.locator('#p09').evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(300);
  // The reader goes on from there, not from where the dialog was.
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('Ctrl-K opens it too, Escape leaves everything as it was', async () => {
  const page = await openPage('about/');
  await openFind(page, 'Control+k');
  await page.keyboard.type('p1?d');
  expect(await field(page).inputValue()).toBe('p1?d');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  expect(new URL(page.url()).pathname).toMatch(/about\/$/);
  expect(await page.locator('html').getAttribute('data-projector')).toBeNull();
});

test.each([DESK, PHONE])('no find is cut off at the edge of the dialog, %o', async (viewport) => {
  const page = await openPage('actors/', { viewport });
  await openFind(page);
  await page.keyboard.type('missile');
  await expect.poll(() => options(page).count()).toBeGreaterThan(5);
  const beyond = await page.getByRole('listbox').evaluate((list) => {
    const { right } = list.getBoundingClientRect();
    const words = [...list.querySelectorAll('[role="option"] :is(span, b, mark)')];
    return words.filter((each) => each.getBoundingClientRect().right > right).map((each) => each.textContent);
  });
  expect(beyond).toEqual([]);
});

test('what loads for it loads when it is first used', async () => {
  const page = await openPage('about/');
  const scripts = (name: RegExp) =>
    page.evaluate(
      (pattern) =>
        performance
          .getEntriesByType('resource')
          .flatMap(({ name }) => (new RegExp(pattern, 'i').test(name) ? [name] : [])),
      name.source,
    );
  // What comes ahead of the reader has come.
  await expect.poll(async () => (await scripts(/handout[^/]*\.js/)).length).toBeGreaterThan(0);
  expect(await scripts(/find[^/]*\.js/)).toEqual([]);
  await openFind(page);
  await expect.poll(async () => (await scripts(/find[^/]*\.js/)).length).toBeGreaterThan(0);
});

test('Ctrl-Enter opens a find in a new tab and stays', async () => {
  const page = await openPage('actors/');
  await openFind(page);
  await page.keyboard.type('Karr');
  await expect.poll(() => options(page).first().textContent()).toContain('Bob Carr');
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    page.keyboard.press('Control+Enter'),
  ]);
  await tab.waitForURL('**/actors/bob-carr/');
  expect(await field(page).inputValue()).toBe('Karr');
});

test('a filter is completed as it is typed, and what is found says whose account it is', async () => {
  const page = await openPage('');
  await openFind(page);
  await page.keyboard.type('stance:opposes by:rusia');
  const offer = page.getByRole('option', { name: /^by:russia / });
  await offer.waitFor();
  await offer.click();
  expect(await field(page).inputValue()).toBe('stance:opposes by:russia ');
  const found = page.getByRole('group', { name: /^Positions/ }).getByRole('option');
  await expect.poll(() => found.count()).toBeGreaterThan(0);
  for (const text of await found.allTextContents()) expect(text).toMatch(/Russia.*opposes.*stated by Lavrov/);
});

test('what was found before is offered again, until it is cleared', async () => {
  const page = await openPage('actors/');
  await openFind(page);
  await page.keyboard.type('Kerry');
  await expect.poll(() => options(page).first().textContent()).toContain('John Kerry');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/actors/john-kerry/');
  await page.reload();
  await explorable(page);
  await openFind(page);
  const before = page.getByRole('group', { name: 'Found before' });
  expect(await before.getByRole('option').allTextContents()).toEqual(['Kerry']);
  await page.keyboard.press('Enter');
  await expect.poll(() => field(page).inputValue()).toBe('Kerry');
  await field(page).fill('');
  await page.getByRole('button', { name: /Clear/ }).click();
  await expect.poll(() => before.count()).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem('parley-finds'))).toBe('[]');
});

test('Enter takes what was typed last, also before the list has answered it', async () => {
  const page = await openPage('actors/');
  await openFind(page);
  await page.keyboard.type('Syria');
  await expect.poll(() => options(page).first().textContent()).toContain('Syria');
  // Both within one task, in which the list cannot follow.
  await field(page).evaluate(async (input) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(input, 'Kerry');
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await Promise.resolve();
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  });
  await page.waitForURL('**/actors/john-kerry/');
});

test('all that was found has an address that can be sent', async () => {
  const page = await openPage('find/?q=missle%20defence');
  await expect
    .poll(() => page.getByRole('status').allTextContents())
    .toEqual(expect.arrayContaining([expect.stringMatching(/\d+ finds.*read as “missile”/)]));
  await page.getByRole('searchbox', { name: 'Find' }).fill('Jabhat');
  await page.waitForURL('**/find/?q=Jabhat');
  const found = page.getByRole('region', { name: 'Passages' }).getByRole('link');
  await expect.poll(() => found.count()).toBe(1);
  expect(await found.locator('mark').allTextContents()).toContain('Djebhat an-Nusra');
  await found.click();
  await page.waitForURL(
    `**${new URL(pathTo(textAddress(opened.id, { passage: 'p15' })), 'http://x').pathname}**`,
  );
  await page.goBack();
  expect(await page.getByRole('searchbox', { name: 'Find' }).inputValue()).toBe('Jabhat');
});

test('on a phone it fills the window and its targets suit a thumb', async () => {
  const page = await openPage('actors/', { viewport: PHONE, hasTouch: true, isMobile: true });
  await page.getByRole('button', { name: 'Find' }).tap();
  await field(page).waitFor();
  const box = await page.getByRole('dialog').boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, width: PHONE.width, height: PHONE.height });
  await page.keyboard.type('Syria');
  await expect.poll(() => options(page).count()).toBeGreaterThan(5);
  for (const option of await options(page).all())
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await page.getByRole('group', { name: 'Topics' }).getByRole('option').first().tap();
  await page.waitForURL('**/topics/syria/');
});
