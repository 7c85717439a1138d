import { expect, test } from 'vitest';
import { openPage, startBrowser } from './browser.ts';
import { opened } from './kinds.ts';

startBrowser();

test('without its model a page says so above what can be read, and its links still lead on', async () => {
  const page = await openPage(`./${opened.id}/text/`, {
    without: '**/data/model.json*',
    expected: /model\.json|ERR_FAILED/,
  });
  const notice = page.getByRole('alert');
  await notice.waitFor();
  expect(await notice.innerText()).toContain('Check the connection');
  expect(await page.locator('h1').isVisible()).toBe(true);

  await page.getByRole('link', { name: 'Actors' }).first().click();
  await page.waitForURL('**/actors/');
  expect(await page.locator('h1').innerText()).not.toBe('');
});
