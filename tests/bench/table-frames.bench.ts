import type { Page } from 'playwright-core';
import type { Collection } from '#model/collection.ts';
import { findBrowser } from '#node/find-browser.ts';
import { serve } from '#node/serve.ts';
import { generateCollection } from '../generate/collection.ts';
import { collection } from '../model.ts';
import type { Bench } from './bench.ts';

/** How much slower than this machine the reader's is taken to be. */
const SLOWDOWN = 4;

/** Milliseconds after which nothing more comes of pointing at a mark. */
const REST = 400;

// What is measured is the built app: run the build first.
const served = await serve({ folder: 'dist' });
const browser = await findBrowser();
const large = generateCollection({ seed: 7, passages: 400, topics: 30, actors: 1000 });

export const benches: Bench[] = [
  ...(await benchesOf('the statement that ships', collection)),
  ...(await benchesOf('400 passages', large)),
];

export async function close(): Promise<void> {
  await browser.close();
  await served.close();
}

/** What a reader does most with a table; each takes one step of a round. */
async function benchesOf(name: string, shown: Collection): Promise<Bench[]> {
  const page = await openTable(shown);
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const processor = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0);
  };
  const topics = await middlesOf(page, '.topic');
  const seats = await middlesOf(page, '.seat');
  let step = 0;
  const next = (places: readonly Place[]) => places[step++ % places.length] ?? { x: 0, y: 0 };
  const at = `at 1/${SLOWDOWN} speed, ${name}`;
  return [
    {
      name: `point at nothing, ${at}`,
      goal: 16,
      processor,
      run: () => point(page, { x: 4, y: 500 + (step++ % 9) }),
    },
    // Of these the answer alone counts, not the words that come once the pointer rests.
    {
      name: `point at topics, ${at}`,
      goal: 16,
      processor,
      prepare: () => page.waitForTimeout(REST),
      run: () => point(page, next(topics)),
    },
    {
      name: `point at actors, ${at}`,
      goal: 16,
      processor,
      prepare: () => page.waitForTimeout(REST),
      run: () => point(page, next(seats)),
    },
    {
      name: `rest on topics for their words, ${at}`,
      goal: 64,
      processor,
      async run() {
        await point(page, next(topics));
        await page.waitForTimeout(REST);
      },
    },
    {
      name: `select topics, ${at}`,
      goal: 200,
      processor,
      async run() {
        const { x, y } = next(topics);
        await page.mouse.click(x, y);
        await painted(page);
        await page.keyboard.press('Escape');
        await painted(page);
      },
    },
    {
      name: `enlarge and reduce, ${at}`,
      goal: 200,
      processor,
      async run() {
        await page.keyboard.press(step++ % 2 === 0 ? '+' : '-');
        await painted(page);
      },
    },
  ];
}

interface Place {
  x: number;
  y: number;
}

/** Opens the app with a collection in place of its own; a page that was not written for it begins empty. */
async function openTable(shown: Collection): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.route('**/data/model.json*', (route) => route.fulfill({ json: shown }));
  await page.route(served.address, async (route) => {
    const html = await (await route.fetch()).text();
    const begin = html.indexOf('<div id="app"');
    await route.fulfill({
      contentType: 'text/html',
      body: `${html.slice(0, begin)}<div id="app"></div></body></html>`,
    });
  });
  await page.goto(served.address);
  await page.waitForSelector('[data-ring] a[tabindex="0"]');
  await page.evaluate(() => document.fonts.ready);
  return page;
}

async function middlesOf(page: Page, marks: string): Promise<Place[]> {
  return page.locator(`.table-base ${marks}`).evaluateAll((found) =>
    found.slice(0, 12).map((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }),
  );
}

async function point(page: Page, { x, y }: Place): Promise<void> {
  await page.mouse.move(x, y);
  await painted(page);
}

/** Resolves once what has changed is on screen. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown))),
  );
}
