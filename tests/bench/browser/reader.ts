import type { Page } from 'playwright-core';
import type { Address } from '#model/address.ts';
import type { Row } from '../row.ts';
import { medianCosts } from './median-cost.ts';
import { type Model, SHIPPED } from './models.ts';
import { openPage } from './stage.ts';
import type { Cost } from './trace.ts';
import { watch } from './watch.ts';

/** Where deeds are measured. */
export interface Scene {
  models: readonly Model[];
  address: Address;
}

/** Something that a reader does on a page. */
export interface Deed {
  what: string;
  /** Makes the page ready; what it returns is done once a round and measured. */
  begin: (page: Page, model: Model) => Promise<(round: number) => Promise<unknown>>;
  /** Puts the page back between two rounds. */
  undo?: (page: Page) => Promise<unknown>;
  /** How many times the processor may work on the largest model what it works on the first. */
  growth?: number;
}

/** No task of an answer to the reader is to take longer, in milliseconds. */
const LONGEST = 50;

/** Does deeds, one after the other, on a page with each of its models in turn; the rows of a deed stand together. */
export async function rowsOf({ models, address }: Scene, deeds: readonly Deed[]): Promise<Row[]> {
  const pages: Page[] = [];
  for (const model of models) pages.push(await openPage(model, address));
  const rows: Row[] = [];
  for (const deed of deeds) {
    const rounds: ((round: number) => Promise<Cost>)[] = [];
    for (const [place, page] of pages.entries())
      rounds.push(await readied(page, models[place] ?? SHIPPED, deed));
    const costs = await medianCosts(rounds);
    for (const [place, { longest, blocking, shift, thread }] of costs.entries()) {
      const growth = thread / (costs[0]?.thread ?? thread);
      const goals = [{ column: 'longest', below: LONGEST }];
      if (place > 0 && deed.growth !== undefined) goals.push({ column: 'growth', below: deed.growth });
      const figures = { longest, blocking, shift, thread, growth };
      rows.push({ what: deed.what, on: models[place]?.name ?? '', figures, goals });
    }
  }
  for (const page of pages) await page.context().close();
  return rows;
}

/** Makes a page ready for a deed; what it returns does it once and tells its cost. */
async function readied(page: Page, model: Model, { begin, undo }: Deed) {
  const act = await begin(page, model);
  const putBack = async () => {
    await undo?.(page);
    await page.waitForTimeout(300);
  };
  // The first time, code is still compiled that later serves as it is.
  await act(-1);
  await putBack();
  return async (round: number) => {
    const cost = await watch(page, () => act(round));
    await putBack();
    return cost;
  };
}
