import type { Cost } from './trace.ts';

/** How often everything is measured. */
const RUNS = 5;

/** Measures something several times; the median of each cost. */
export async function medianCost(run: (round: number) => Promise<Cost>): Promise<Cost> {
  const costs: Cost[] = [];
  for (let round = 0; round < RUNS; round++) costs.push(await run(round));
  const middle = (one: keyof Cost) => costs.map((cost) => cost[one]).sort((a, b) => a - b)[RUNS >> 1] ?? 0;
  return {
    longest: middle('longest'),
    blocking: middle('blocking'),
    thread: middle('thread'),
    paint: middle('paint'),
    shift: middle('shift'),
  };
}
