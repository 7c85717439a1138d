import { expect, inject, test } from 'vitest';
import { explorable, openPage, startBrowser } from './browser.ts';

startBrowser();

test.each(['atRoot', 'belowPath'] as const)(
  'what is not there is answered 404, and the app opens in its place (%s)',
  async (where) => {
    const front = inject(where);
    const page = await openPage('./actors/nobody-at-all/', { front, expected: /404/ });
    await explorable(page);
    expect((await page.request.get(page.url())).status()).toBe(404);
    expect(await page.title()).toBe('No such page · Parley');

    await page.getByRole('link', { name: 'Actors' }).first().click();
    await page.waitForURL(`${front}actors/`);
    await expect.poll(() => page.title(), { timeout: 10_000 }).toMatch(/^Actors/);
  },
);
