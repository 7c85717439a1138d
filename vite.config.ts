import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { oneFile } from './src/node/one-file.ts';
import { prerender } from './src/node/prerender.ts';
import { serveSources } from './src/node/serve-sources.ts';

export default defineConfig({
  base: './',
  plugins: process.env['VITEST'] === undefined ? [react(), serveSources(), prerender(), oneFile()] : [],
  build: {
    // light-dark() stays as it is written.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // A data: address would need an exception in the page's content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          // Some make up statements of a thousand passages; nothing here is about speed.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'pages',
          include: ['tests/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/setup-pages.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/setup-browser.ts'],
          fileParallelism: false,
          // What fails once in hundreds of runs is the machine's; what fails twice in a row is ours.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
