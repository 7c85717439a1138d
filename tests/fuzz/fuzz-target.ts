import fc from 'fast-check';
import { watched } from './watched.ts';

/** One kind of hostile input to one reader of it. */
export interface FuzzKind {
  /** What reads it: "coding files". */
  target: string;
  /** What is wrong with it: "ends too soon". */
  kind: string;
  /** How many cases of a hundred of the target are of this kind. */
  share: number;
  run(cases: { count: number; seed: number }): FuzzOutcome;
}

export interface FuzzOutcome {
  cases: number;
  /** Each way to fail once, with the smallest input that was found for it. */
  failures: { message: string; input: string }[];
  /** The longest that one case took, in milliseconds. */
  slowest: number;
}

interface Readable<T> {
  target: string;
  kind: string;
  share: number;
  inputs: fc.Arbitrary<T>;
  /** Throws if the input is not read as it should be. */
  check: (input: T) => void;
}

/** Makes a kind of hostile input that can be tried any number of times. */
export function fuzzKind<T>({ target, kind, share, inputs, check }: Readable<T>): FuzzKind {
  return {
    target,
    kind,
    share,
    run({ count, seed }) {
      const failures = new Map<string, string>();
      let slowest = 0;
      for (const input of fc.sample(inputs, { numRuns: count, seed })) {
        const start = performance.now();
        const message = failureOf(() => check(input));
        slowest = Math.max(slowest, performance.now() - start);
        if (message !== null && !failures.has(message))
          failures.set(message, smallest(inputs, check, { message, count, seed }));
      }
      return {
        cases: count,
        failures: [...failures].map(([message, input]) => ({ message, input })),
        slowest,
      };
    },
  };
}

/** What goes wrong, without the numbers and names by which one failure would look like many. */
function failureOf(act: () => void): string | null {
  try {
    watched(act);
    return null;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return text
      .split('\n')
      .slice(0, 3)
      .join(' ')
      .replace(/“[^”]*”|"[^"]*"|\d+/g, '…')
      .slice(0, 300);
  }
}

function smallest<T>(
  inputs: fc.Arbitrary<T>,
  check: (input: T) => void,
  { message, count, seed }: { message: string; count: number; seed: number },
): string {
  const property = fc.property(inputs, (input) => failureOf(() => check(input)) !== message);
  const { counterexample } = fc.check(property, { numRuns: count, seed, interruptAfterTimeLimit: 20_000 });
  return fc.stringify(counterexample?.[0]);
}
