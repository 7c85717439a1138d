import { join } from 'node:path';
import { findBrowser } from '#node/find-browser.ts';
import type { Engine } from './engine.ts';

/** Chromium, Chrome or Edge, whichever is found, driven by Playwright. */
export const chromium: Engine = {
  name: 'Chromium',
  packages: 'chromium fonts-liberation',
  // It tells by itself where it looked and what to do.
  isInstalled: () => true,

  async start(downloads) {
    const browser = await findBrowser();
    return {
      version: browser.version(),
      folder: 'dist',
      async open(viewport) {
        const context = await browser.newContext({ viewport });
        const page = await context.newPage();
        const complaints: string[] = [];
        page.on('pageerror', (error) => complaints.push(error.message));
        page.on('console', (message) => {
          if (['error', 'warning'].includes(message.type()))
            complaints.push(`${message.text()} ${message.location().url}`);
        });
        page.on('download', (file) => file.saveAs(join(downloads, file.suggestedFilename())));
        return {
          goto: async (address) => void (await page.goto(address)),
          reload: async () => void (await page.reload()),
          back: async () => void (await page.goBack()),
          run: (expression) => page.evaluate<string>(expression),
          press: (...keys) => page.keyboard.press(keys.join('+')),
          write: (text) => page.keyboard.type(text),
          click: (x, y) => page.mouse.click(x, y),
          resize: (size) => page.setViewportSize(size),
          complaints: async () => complaints,
          close: () => context.close(),
        };
      },
      close: () => browser.close(),
    };
  },
};
