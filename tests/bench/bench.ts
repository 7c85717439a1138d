/** Something whose time is measured. */
export interface Bench {
  name: string;
  /** Milliseconds that the median should stay under on two cores that have nothing else to do. */
  goal: number;
  run: () => void;
}

/** Milliseconds of a run: by the clock, and of the processor, which other programs disturb less. */
export interface Timing {
  median: number;
  fastest: number;
  processor: number;
}

const WARM_UP_RUNS = 5;
const RUNS = 25;

/** Times a bench: the first runs, in which the engine still compiles, do not count. */
export function time({ run }: Bench): Timing {
  for (let i = 0; i < WARM_UP_RUNS; i++) run();
  const runs = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return { clock: performance.now() - start, processor: (user + system) / 1000 };
  });
  const clock = sorted(runs.map((one) => one.clock));
  const processor = sorted(runs.map((one) => one.processor));
  return { median: middle(clock), fastest: clock[0] ?? 0, processor: middle(processor) };
}

function sorted(times: readonly number[]): number[] {
  return [...times].sort((a, b) => a - b);
}

function middle(times: readonly number[]): number {
  return times[Math.floor(times.length / 2)] ?? 0;
}
