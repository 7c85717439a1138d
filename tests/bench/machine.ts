import { time } from './bench.ts';

/** So many steps of plain arithmetic; nothing of it depends on the app. */
const STEPS = 2e7;

/** Milliseconds that this machine takes for a fixed piece of work: what the figures of two days are to be divided by. */
export async function machineSpeed(): Promise<number> {
  const { median } = await time({
    name: 'machine',
    goal: Number.POSITIVE_INFINITY,
    run: () => {
      let sum = 0;
      for (let step = 0; step < STEPS; step++) sum = (sum * 1664525 + step) | 0;
      return sum;
    },
  });
  return median;
}
