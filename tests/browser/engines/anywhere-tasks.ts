import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { textAddress } from '#model/address.ts';
import { serve } from '#node/serve.ts';
import { PHONE } from '../browser.ts';
import { kinds, opened, pathTo } from '../kinds.ts';
import { oneTabStopARibbon } from '../one-tab-stop.ts';
import { violations } from '../violations.ts';
import { late, TABLE } from './subjects.ts';
import type { Task } from './task.ts';

/** To use it without a mouse, without a network, without a host, on a phone, by ear. */
export const anywhereTasks: Task[] = [
  {
    does: 'does without a mouse: Tab to the picture, arrows in it, Enter, Escape',
    async run(reader) {
      await reader.open(TABLE);
      const ring = () => document.activeElement?.closest('[data-ring]')?.getAttribute('data-ring') ?? '';
      for (let tabs = 0; tabs < 40 && (await reader.look(ring)) === ''; tabs++) await reader.press('Tab');
      const reached = () => document.activeElement?.getAttribute('href') ?? '';
      const first = await reader.look(reached);
      await reader.press('ArrowRight');
      const second = await reader.look(reached);
      expect(second).toContain('?topic=');
      expect(second).not.toBe(first);
      expect(await reader.look(() => document.activeElement?.matches(':focus-visible'))).toBe(true);
      await reader.press('Enter');
      await reader.isAt(second.split('/').at(-1) ?? '');
      await reader.finds(true, () => document.querySelector('.table-spots .topic.selected') !== null);
      await reader.press('Escape');
      await reader.finds('', () => location.search);
    },
  },
  {
    does: 'reads on without a network after one visit',
    // A page that was never read looks for the app in the folders above it; the browser looks for an icon and a new build.
    expected: /2013\S*\/assets\/|favicon\.ico|service-worker\.js/,
    async run(reader, folder) {
      const site = await serve({ folder });
      const here = reader.at(site.address);
      await here.open('about/');
      await here.finds(true, () => navigator.serviceWorker.controller !== null);
      await site.close();
      await here.open(pathTo(textAddress(opened.id, { passage: late })));
      await here.seesPassage(late);
      await here.reload();
      await here.click('a', 'Compare');
      await here.isAt('/compare/');
      await here.sees(/\S/, '.compare-row');
    },
  },
  {
    does: 'opens the single file from a disk and goes from a topic to the text',
    async run(reader) {
      const here = reader.at(pathToFileURL('dist/parley.html').href);
      await here.open('');
      await here.click('.table-panel a', 'Syria');
      await here.isAt(`#/${opened.id}/?topic=syria`);
      await here.sees('Syria', '.table-panel h2');
      await here.click('.table-panel a[href*="/text/"]');
      await here.isAt(/#\/.*\/text\/.*#p\d+$/);
      await here.seesPassage((await here.look(() => location.hash)).split('#').at(-1) ?? '');
      await here.tab.back();
      await here.isAt(/topic=syria$/);
      await here.sees('Syria', '.table-panel h2');
    },
  },
  {
    does: 'holds a phone, and no page scrolls sideways',
    async run(reader) {
      await reader.tab.resize(PHONE);
      for (const [kind, path] of kinds) {
        await reader.open(path);
        expect(await reader.sideways(), kind).toBe(0);
      }
    },
  },
  {
    does: 'meets names, roles and contrast in order on the main pages',
    async run(reader) {
      const main = kinds.filter(([kind]) =>
        ['table', 'topic', 'text', 'compare', 'find', 'basket'].includes(kind),
      );
      for (const [, path] of main) {
        await reader.open(path);
        await reader.finds(true, oneTabStopARibbon);
        const flaws = await violations((expression) => reader.tab.run(expression), {
          contrastInPictures: false,
        });
        expect(flaws, path).toEqual([]);
      }
    },
  },
];
