import { expect, inject, test } from 'vitest';
import { textAddress } from '#model/address.ts';
import { explorable, openPage, startBrowser } from './browser.ts';
import { opened, pathTo } from './kinds.ts';

/** A page that was never read looks for the app in the folders above it; the browser for an icon, until that is there. */
const SEEKING = /\/2013\S*\/assets\/\S+\.js|\/favicon\.ico$/;

startBrowser();

test('after one visit any address opens without a network, also below a path', async () => {
  for (const front of [inject('atRoot'), inject('belowPath')]) {
    const page = await openPage('about/', { front, serviceWorkers: 'allow', expected: SEEKING });
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (navigator.serviceWorker.controller === null)
        await new Promise((resolve) => {
          navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
        });
    });
    await page.context().setOffline(true);
    const [passage] = opened.passages;
    const deep = `${pathTo(textAddress(opened.id))}#${passage?.id}`;
    await page.goto(new URL(deep, front).href);
    await explorable(page);
    expect(await page.locator('h1').textContent()).toMatch(/\S/);
    await page.reload();
    await explorable(page);
    expect(page.url()).toContain('/text/');
    await page
      .getByText(passage?.text.slice(0, 30) ?? 'no passage')
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Parley' }).first().click();
    await page.locator('.table-layers').first().waitFor();
  }
});
