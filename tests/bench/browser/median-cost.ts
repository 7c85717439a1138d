import type { Cost } from './trace.ts';

/** How often everything is measured. */
const RUNS = 5;

/** Measures something several times; the median of each cost. What takes minutes may be measured less often. */
export async function medianCost(run: (round: number) => Promise<Cost>, runs = RUNS): Promise<Cost> {
  const costs: Cost[] = [];
  for (let round = 0; round < runs; round++) costs.push(await run(round));
  const middle = (one: keyof Cost) => costs.map((cost) => cost[one]).sort((a, b) => a - b)[runs >> 1] ?? 0;
  return {
    longest: middle('longest'),
    blocking: middle('blocking'),
    thread: middle('thread'),
    paint: middle('paint'),
    shift: middle('shift'),
  };
}
