import type { Page } from 'playwright-core';
import type { Address } from '#model/address.ts';
import type { Row } from '../row.ts';
import { medianCost } from './median-cost.ts';
import type { Model } from './models.ts';
import { openPage } from './stage.ts';
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

/** Does deeds, one after the other, on a page with each of its models; the rows of a deed stand together. */
export async function rowsOf({ models, address }: Scene, deeds: readonly Deed[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const model of models) {
    const page = await openPage(model, address);
    for (const deed of deeds) {
      const { thread, ...cost } = await costOf(page, model, deed);
      const first = rows.find(({ what }) => what === deed.what);
      const figures = { ...cost, thread, growth: thread / (first?.figures['thread'] ?? thread) };
      const grows = deed.growth !== undefined && first !== undefined;
      const longest = { column: 'longest', below: LONGEST };
      const goals = grows ? [longest, { column: 'growth', below: deed.growth ?? 0 }] : [longest];
      rows.push({ what: deed.what, on: model.name, figures, goals });
    }
    await page.context().close();
  }
  return deeds.flatMap(({ what }) => rows.filter((row) => row.what === what));
}

async function costOf(page: Page, model: Model, { begin, undo }: Deed) {
  const act = await begin(page, model);
  const putBack = async () => {
    await undo?.(page);
    await page.waitForTimeout(300);
  };
  // The first time, code is still compiled that later serves as it is.
  await act(-1);
  await putBack();
  const { longest, blocking, thread, shift } = await medianCost(async (round) => {
    const cost = await watch(page, () => act(round));
    await putBack();
    return cost;
  });
  return { longest, blocking, thread, shift };
}
