import type { Cost } from './trace.ts';

/** How often everything is measured. */
const ROUNDS = 5;

type Measured = (round: number) => Promise<Cost>;

/** Measures something several times; the median of each cost. What takes minutes may be measured less often. */
export async function medianCost(run: Measured, rounds = ROUNDS): Promise<Cost> {
  const costs: Cost[] = [];
  for (let round = 0; round < rounds; round++) costs.push(await run(round));
  return median(costs);
}

/** Measures things that are to be compared, taking turns: a machine grows slower and quicker within minutes. */
export async function medianCosts(runs: readonly Measured[]): Promise<Cost[]> {
  const costs = runs.map((): Cost[] => []);
  for (let round = 0; round < ROUNDS; round++)
    for (const [place, run] of runs.entries()) costs[place]?.push(await run(round));
  return costs.map(median);
}

function median(costs: readonly Cost[]): Cost {
  const middle = (one: keyof Cost) =>
    costs.map((cost) => cost[one]).sort((a, b) => a - b)[costs.length >> 1] ?? 0;
  return {
    longest: middle('longest'),
    blocking: middle('blocking'),
    thread: middle('thread'),
    paint: middle('paint'),
    shift: middle('shift'),
  };
}
