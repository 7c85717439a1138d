/** Something whose time is measured. */
export interface Bench {
  name: string;
  /** Milliseconds that the median should stay under on two cores that have nothing else to do. */
  goal: number;
  run: () => unknown;
}

/** Milliseconds of a run: by the clock, and of the processor, which other programs disturb less. */
export interface Timing {
  median: number;
  fastest: number;
  processor: number;
}

const WARM_UP_RUNS = 3;
const RUNS = 9;

/** Times a bench: the first runs, in which the engine still compiles, do not count. */
export async function time({ run }: Bench): Promise<Timing> {
  for (let i = 0; i < WARM_UP_RUNS; i++) await run();
  const clocks: number[] = [];
  const processors: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const before = ownProcessor();
    const start = performance.now();
    await run();
    clocks.push(performance.now() - start);
    processors.push(ownProcessor() - before);
  }
  const clock = sorted(clocks);
  return { median: middle(clock), fastest: clock[0] ?? 0, processor: middle(sorted(processors)) };
}

function ownProcessor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function sorted(times: readonly number[]): number[] {
  return [...times].sort((a, b) => a - b);
}

function middle(times: readonly number[]): number {
  return times[Math.floor(times.length / 2)] ?? 0;
}
