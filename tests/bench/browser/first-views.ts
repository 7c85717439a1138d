import type { Address } from '#model/address.ts';
import type { Row } from '../row.ts';
import { medianCost, medianCosts } from './median-cost.ts';
import type { Model } from './models.ts';
import { standBy } from './stage.ts';
import type { Cost } from './trace.ts';
import { watch } from './watch.ts';

/** No task is to take longer while a page opens, in milliseconds. */
const LONGEST = 200;

/** What a page costs from its address to rest, opened anew each time. */
export function costOfOpening(model: Model, address: Address): Promise<Cost> {
  return medianCost(() => opening(model, address));
}

async function opening(model: Model, address: Address): Promise<Cost> {
  const { page, open } = await standBy(model);
  const cost = await watch(page, () => open(address), 0);
  await page.context().close();
  return cost;
}

/** What opening a page costs, as a row; `first` is what the same page costs with the first model. */
export function openingRow(what: string, on: string, cost: Cost, first = cost): Row {
  const figures = { ...cost, growth: cost.paint / first.paint };
  return {
    what,
    on,
    figures,
    goals: [
      { column: 'longest', below: LONGEST },
      { column: 'shift', below: 0.001 },
    ],
  };
}

/** The page with each model, put in its place the same way: how its first view grows. */
export async function* firstViews(
  what: string,
  address: Address,
  models: readonly Model[],
  growth: number,
): AsyncGenerator<Row> {
  const put = models.map((model) => ({ ...model, built: false }));
  const costs = await medianCosts(put.map((model) => () => opening(model, address)));
  for (const [place, cost] of costs.entries()) {
    const row = openingRow(what, models[place]?.name ?? '', cost, costs[0]);
    const goals = place === 0 ? [] : [{ column: 'growth', below: growth }];
    yield { ...row, goals: [...(row.goals ?? []), ...goals] };
  }
}
