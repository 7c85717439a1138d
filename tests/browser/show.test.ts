import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readQr } from '../charts/qr/read-qr.ts';
import { DESK, openPage, PHONE, startBrowser } from './browser.ts';
import { opened, pathTo } from './kinds.ts';

startBrowser();

const place = pathTo({ page: 'table', statement: opened.id, selection: { kind: 'topic', id: 'syria' } });

test.each([
  ['a desk', DESK],
  ['a phone', PHONE],
])('the code on %s opens exactly what is on screen', async (_, viewport) => {
  const page = await openPage(place, { viewport });
  await page.getByRole('button', { name: 'More tools' }).click();
  await page.getByRole('button', { name: 'Show this as a QR code' }).click();
  const dialog = page.getByRole('dialog', { name: 'Show this' });
  await dialog.waitFor();
  expect(await decoded(page)).toBe(page.url());
  expect(await dialog.innerText()).toContain(page.url());
  // The tests open the app on their own machine, where a phone cannot follow.
  expect(await dialog.innerText()).toContain('Parley runs on this device alone');
  const box = await page.locator('.qr-code').boundingBox();
  expect(box?.width).toBeGreaterThan(viewport === DESK ? 500 : 300);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
});

test('S shows it, in the dark too as dark on white', async () => {
  const page = await openPage(place, { colorScheme: 'dark' });
  await page.keyboard.press('s');
  await page.locator('.qr-code').waitFor();
  const [ground, modules] = await page
    .locator('.qr-code path')
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
  expect(ground).toBe('rgb(255, 255, 255)');
  expect(modules).toBe('rgb(0, 0, 0)');
});

/** What a camera reads from the code that is drawn. */
async function decoded(page: Page): Promise<string | null> {
  const code = page.locator('.qr-code');
  const size = Number((await code.getAttribute('viewBox'))?.split(' ')[2]);
  const drawn = (await code.locator('path').nth(1).getAttribute('d')) ?? '';
  const dark = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y] of drawn.matchAll(/M(\d+) (\d+)/g)) {
    const row = dark[Number(y)];
    if (row !== undefined) row[Number(x)] = true;
  }
  return readQr(dark);
}
