import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser } from '#node/find-browser.ts';

afterEach(() => vi.unstubAllEnvs());

test('a browser that was named but is not there fails loudly, whatever else there is, with a remedy', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/no/such/chromium');
  await expect(findBrowser()).rejects.toThrow(
    /CHROMIUM_PATH \(\/no\/such\/chromium\): not there[\s\S]*apt-get install/,
  );
});
