import { existsSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import type { Engine } from './engine.ts';

/** What is still loading when the reader moves on is given up. */
const GIVEN_UP =
  /ServiceWorker intercepted the request and encountered an unexpected|error loading dynamically imported/;
const PATHS = [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Firefox, driven by Puppeteer over WebDriver BiDi. */
export const firefox: Engine = {
  name: 'Firefox',
  packages: 'firefox-esr',
  isInstalled: () => find() !== undefined,

  async start(downloads) {
    const browser = await launch({
      browser: 'firefox',
      executablePath: find() ?? '',
      headless: true,
      extraPrefsFirefox: {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        // On a machine with no program for a kind of file it would ask.
        'browser.download.always_ask_before_handling_new_types': false,
      },
    });
    return {
      version: await browser.version(),
      folder: 'dist',
      async open(size) {
        const context = await browser.createBrowserContext();
        const page = await context.newPage();
        await page.setViewport(size);
        const complaints: string[] = [];
        const complain = (complaint: string) => {
          if (!GIVEN_UP.test(complaint)) complaints.push(complaint);
        };
        page.on('pageerror', (error) => complain(String(error)));
        page.on('console', (message) => {
          if (['error', 'warn'].includes(message.type()))
            complain(`${message.text()} ${message.location().url}`);
        });
        return {
          goto: async (address) => void (await page.goto(address)),
          reload: async () => void (await page.reload()),
          back: async () => void (await page.goBack()),
          run: async (expression) => String(await page.evaluate(expression)),
          async press(...keys) {
            for (const key of keys) await page.keyboard.down(key);
            for (const key of keys.reverse()) await page.keyboard.up(key);
          },
          write: (text) => page.keyboard.type(text),
          click: (x, y) => page.mouse.click(x, y),
          resize: (size) => page.setViewport(size),
          complaints: async () => complaints,
          close: () => context.close(),
        };
      },
      close: () => browser.close(),
    };
  },
};

function find(): string | undefined {
  return PATHS.find((path) => path !== undefined && existsSync(path));
}
