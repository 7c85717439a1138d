import { expect, test } from 'vitest';
import { openPage, startBrowser, WITHOUT_SCRIPT } from './browser.ts';
import { kinds, opened } from './kinds.ts';

startBrowser();

test.each(kinds)('without JavaScript the page “%s” can be read', async (_, path) => {
  const page = await openPage(path, WITHOUT_SCRIPT);
  const words = (await page.locator('main').innerText()).split(/\s+/).length;
  expect(await page.locator('h1').innerText()).not.toBe('');
  expect(words).toBeGreaterThan(30);
});

test('without JavaScript the whole statement is there, and links lead on', async () => {
  const page = await openPage(`./${opened.id}/text/`, WITHOUT_SCRIPT);
  for (const { id, text } of opened.passages) {
    const shown = await page.locator(`#${id}`).innerText();
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    expect(words.filter((word) => !shown.includes(word))).toEqual([]);
  }
  await page.getByRole('link', { name: 'Actors' }).first().click();
  await page.waitForURL('**/actors/');
  expect(await page.locator('h1').innerText()).not.toBe('');
});
