/** Something whose time is measured. */
export interface Bench {
  name: string;
  /** Milliseconds that the median should stay under on two cores. */
  goal: number;
  run: () => void;
}

export interface Timing {
  name: string;
  goal: number;
  median: number;
  fastest: number;
  slowest: number;
}

const WARM_UP_RUNS = 5;
const RUNS = 25;

/** Times a bench: the first runs, in which the engine still compiles, do not count. */
export function time({ name, goal, run }: Bench): Timing {
  for (let i = 0; i < WARM_UP_RUNS; i++) run();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return {
    name,
    goal,
    median: times[Math.floor(RUNS / 2)] ?? 0,
    fastest: times.at(0) ?? 0,
    slowest: times.at(-1) ?? 0,
  };
}
