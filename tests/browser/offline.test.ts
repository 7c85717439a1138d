import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { textAddress } from '#model/address.ts';
import { serve } from '#node/serve.ts';
import { buildMark, buildVersion, writeServiceWorker } from '#node/service-worker.ts';
import { explorable, openPage, startBrowser } from './browser.ts';
import { opened, pathTo } from './kinds.ts';

/** A page that was never read looks for the app in the folders above it; the browser for an icon, until that is there. */
const SEEKING = /\/(2013\S*|actors)\/assets\/\S+\.js|\/favicon\.ico$/;

startBrowser();

test('after one visit any address opens without a network, also below a path', async () => {
  for (const front of [inject('atRoot'), inject('belowPath')]) {
    const page = await openPage('about/', { front, serviceWorkers: 'allow', expected: SEEKING });
    await kept(page);
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

test('a new version is announced, not forced, and never mixed with the one that is open', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-build-'));
  cpSync('dist', folder, { recursive: true });
  const site = await serve({ folder });
  try {
    const page = await openPage('about/', {
      front: site.address,
      serviceWorkers: 'allow',
      expected: SEEKING,
    });
    await kept(page);
    await page.reload();
    await explorable(page);
    const old = await marked(page);
    const next = deploy(folder);

    await page.reload();
    const notice = page.getByRole('status').filter({ hasText: 'A new version of Parley is here.' });
    await notice.waitFor();
    expect(await marked(page)).toEqual(old);
    await page.getByRole('button', { name: 'Later' }).click();
    await expect.poll(() => notice.count()).toBe(0);
    await page.getByRole('link', { name: 'Actors' }).first().click();
    await page.waitForURL('**/actors/');

    // A page that the old build never read exists in the new one alone: the old build draws it.
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Actors' }).waitFor();
    expect((await marked(page)).script).toBe(old.script);
    await page.getByRole('button', { name: 'Open it' }).click();
    await page.waitForFunction((build) => document.documentElement.dataset['build'] === build, next);
    expect(await marked(page)).toEqual({ build: next, script: '/* the next build */' });
    await explorable(page);
    expect(await notice.count()).toBe(0);
  } finally {
    await site.close();
    rmSync(folder, { recursive: true });
  }
});

/** The app is kept in the browser, which answers from there. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null)
      await new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
      });
  });
}

/** Of which build the open document is, and which one answers for the script that all of them share by name. */
function marked(page: Page) {
  return page.evaluate(async () => {
    const script = await (await fetch(`${document.documentElement.dataset['root']}theme.js`)).text();
    return {
      build: document.documentElement.dataset['build'],
      script: script.includes('/* the next build */') ? '/* the next build */' : 'the one before',
    };
  });
}

/** Puts another build into the folder; returns its version. */
function deploy(folder: string): string {
  const script = join(folder, 'theme.js');
  writeFileSync(script, `${readFileSync(script, 'utf8')}/* the next build */`);
  const next = buildVersion(folder);
  for (const name of ['about/index.html', 'actors/index.html']) {
    const document = join(folder, name);
    const html = readFileSync(document, 'utf8');
    writeFileSync(document, html.replace(/data-build="\w+"/, buildMark(next)));
  }
  const [, model = ''] =
    /model\.json\?v=(\w+)/.exec(readFileSync(join(folder, 'about/index.html'), 'utf8')) ?? [];
  writeServiceWorker(folder, next, model);
  return next;
}
