import type { Page } from 'playwright-core';
import { type TextAddress, textAddress } from '#model/address.ts';
import type { Collection } from '#model/collection.ts';
import { formatAddress } from '#model/format-address.ts';
import { findBrowser } from '#node/find-browser.ts';
import { serve } from '#node/serve.ts';
import { generateCollection } from '../generate/collection.ts';
import { collection } from '../model.ts';
import type { Bench } from './bench.ts';

// What is measured is the built app: run the build first.
const served = await serve({ folder: 'dist' });
const browser = await findBrowser();
const [shipped] = collection.statements;
if (shipped === undefined) throw new Error('The collection has no statement.');
const generated = generateCollection({ seed: 7, passages: 1000, topics: 30, actors: 400 });
/** Under the id of the statement that ships, since its page is there to be opened. */
const large: Collection = {
  ...generated,
  statements: generated.statements.map((statement) => ({ ...statement, id: shipped.id })),
};

export const benches: Bench[] = [
  ...(await benchesOf('the statement that ships', collection)),
  ...(await benchesOf('1,000 passages', large)),
];

export async function close(): Promise<void> {
  await browser.close();
  await served.close();
}

/** What a reader switches while reading; each run switches once, and the next one back or on. */
async function benchesOf(name: string, shown: Collection): Promise<Bench[]> {
  const page = await openText(shown);
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metric = (wanted: string) => async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * (metrics.find((each) => each.name === wanted)?.value ?? 0);
  };
  const [topics, actors] = [shown.codebook.topics.slice(0, 6), shown.codebook.actors.slice(0, 6)];
  let step = 0;
  const next = <T>(list: readonly T[]) => list[step++ % list.length];
  const to = (rest: Partial<TextAddress>) => go(page, textAddress(shipped?.id ?? '', rest));
  const bench = (what: string, run: () => Promise<void>): Bench[] => [
    { name: `${what}, ${name}`, goal: 34, processor: metric('TaskDuration'), run },
    { name: `  script alone, ${name}`, goal: 34, processor: metric('ScriptDuration'), run },
  ];
  return [
    ...bench('hide or show positions', () => to({ hidden: step++ % 2 === 0 ? ['positions'] : [] })),
    ...bench('hide or show all layers', () =>
      to({ hidden: step++ % 2 === 0 ? ['positions', 'mentions', 'topics', 'notes'] : [] }),
    ),
    ...bench('light another topic', () => to({ topics: [next(topics)?.id ?? ''] })),
    ...bench('light another actor', () => to({ actors: [next(actors)?.id ?? ''] })),
    ...bench('light a stance or none', () => to({ stances: step++ % 2 === 0 ? ['opposes'] : [] })),
  ];
}

/** Opens the text of a collection in place of the app's own; a page that was not written for it begins empty. */
async function openText(shown: Collection): Promise<Page> {
  const address = new URL(`.${formatAddress(textAddress(shipped?.id ?? ''))}`, served.address).href;
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.route('**/data/model.json*', (route) => route.fulfill({ json: shown }));
  await page.route(address, async (route) => {
    const html = await (await route.fetch()).text();
    const begin = html.indexOf('<div id="app"');
    await route.fulfill({
      contentType: 'text/html',
      body: `${html.slice(0, begin)}<div id="app"></div></body></html>`,
    });
  });
  await page.goto(address);
  await page.waitForSelector('.statement-text .passage', { state: 'attached', timeout: 180_000 });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
  return page;
}

/** Takes the app to an address, as Back and Forward do, and resolves once what has changed is on screen. */
async function go(page: Page, address: TextAddress): Promise<void> {
  await page.evaluate(
    (search) => {
      history.replaceState(history.state, '', `${location.pathname}${search}`);
      window.dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
      return new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)));
    },
    formatAddress(address).replace(/^[^?]*/, ''),
  );
}
