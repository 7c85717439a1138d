import { expect, inject, test } from 'vitest';
import { textAddress } from '#model/address.ts';
import { explorable, openPage, startBrowser } from './browser.ts';
import { kinds, opened, pathTo } from './kinds.ts';

// Whatever a page's policy blocks, or what it asks another host for, is among the complaints that fail any test here.
startBrowser();

test.each(kinds)('the page “%s” opens under its policy, and so does what its keys open', async (_, path) => {
  const page = await openPage(path);
  for (const key of ['?', '/', 'S', 'c']) {
    await page.keyboard.press(key);
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('Escape');
    if ((await page.locator('dialog[open]').count()) > 0) await page.keyboard.press('Escape');
  }
  expect(await page.locator('h1').count()).toBe(1);
});

test('under the policy the worker is registered, and a page that is not there draws the app', async () => {
  for (const front of [inject('atRoot'), inject('belowPath')]) {
    const page = await openPage('about/', { front, serviceWorkers: 'allow' });
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(scope).toBe(front);
    const missing = await openPage('actors/nobody-at-all/', { front, expected: /404/ });
    await explorable(missing);
    expect(await missing.title()).toBe('No such page · Parley');
  }
});

test('text can become neither code nor markup, in scripts that would try', async () => {
  const page = await openPage(pathTo(textAddress(opened.id)), { expected: /violation|Trusted|policy|CSP/ });
  const tried = await page.evaluate(() => {
    const outcomes: string[] = [];
    const attempt = (name: string, act: () => void) => {
      try {
        act();
        outcomes.push(name);
      } catch {
        // Refused, as it should be.
      }
    };
    const host = document.createElement('div');
    document.body.append(host);
    attempt('markup', () => {
      host.innerHTML = '<img src=x>';
    });
    attempt('script address', () => {
      document.createElement('script').src = 'https://example.org/x.js';
    });
    attempt('a policy of one’s own', () => {
      window.trustedTypes?.createPolicy('mine', { createScriptURL: (url) => url });
    });
    attempt('a worker from elsewhere', () => {
      new Worker('https://example.org/x.js');
    });
    const inline = document.createElement('script');
    attempt('inline script', () => {
      inline.textContent = 'window.ran = true';
      document.body.append(inline);
      if ('ran' in window) return;
      throw new Error('It did not run.');
    });
    host.remove();
    return outcomes;
  });
  expect(tried).toEqual([]);
});

test('a file from elsewhere cannot be asked for', async () => {
  const page = await openPage('about/', {
    expected: /violation|Refused|violates|Failed to fetch|csp|^request/,
  });
  const answer = await page.evaluate(() =>
    fetch('https://example.org/').then(
      () => 'fetched',
      () => 'refused',
    ),
  );
  expect(answer).toBe('refused');
});
