import type { Page } from 'playwright-core';
import type { Address } from '#model/address.ts';
import type { Row } from '../row.ts';
import { medianCost } from './median-cost.ts';
import type { Model } from './models.ts';
import { openPage } from './stage.ts';
import { watch } from './watch.ts';

/** Something that a reader does on a page. */
export interface Deed {
  what: string;
  models: readonly Model[];
  at: (model: Model) => Address;
  /** Makes the page ready; what it returns is done once a round and measured. */
  begin: (page: Page, model: Model) => Promise<(round: number) => Promise<unknown>>;
  /** Puts the page back between two rounds. */
  undo?: (page: Page) => Promise<unknown>;
  /** How many times the processor may work on the largest model what it works on the first. */
  growth?: number;
}

/** No task of an answer to the reader is to take longer, in milliseconds. */
const LONGEST = 50;

/** Measures a deed on each of its models. */
export async function rowsOf({ what, models, at, begin, undo, growth }: Deed): Promise<Row[]> {
  const rows: Row[] = [];
  for (const model of models) {
    const page = await openPage(model, at(model));
    const act = await begin(page, model);
    // The first time counts as little as a reader's first look.
    await act(-1);
    await undo?.(page);
    await page.waitForTimeout(400);
    const { longest, blocking, thread, shift } = await medianCost(async (round) => {
      const cost = await watch(page, () => act(round));
      await undo?.(page);
      await page.waitForTimeout(300);
      return cost;
    });
    await page.context().close();
    const first = rows[0]?.figures['thread'] ?? thread;
    rows.push({
      what,
      on: model.name,
      figures: { longest, blocking, thread, shift, growth: thread / first },
      goal:
        growth === undefined || rows.length === 0
          ? { column: 'longest', below: LONGEST }
          : { column: 'growth', below: growth },
    });
  }
  return rows;
}
