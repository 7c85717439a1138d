/** Work in steps, between which whoever does it may rest. */
export type Steps<T> = Generator<undefined, T>;

/** Does all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** So many milliseconds of a slow machine are hardly noticed. */
const STRETCH = 8;

/** Does the steps a few at a time, and lets the browser answer its reader in between. */
export async function finishSoon<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const until = performance.now() + STRETCH;
    do {
      const { done, value } = steps.next();
      if (done === true) return value;
    } while (performance.now() < until);
    await nextTask();
  }
}

/** Lets the browser do what else it has to do. */
export function nextTask(): Promise<void> {
  return new Promise((goOn) => setTimeout(goOn));
}
