import { flushSync } from 'react-dom';
import { finishSoon, nextTask, type Steps } from '#charts/steps.ts';
import type { PassageId } from '#model/collection.ts';

/** How far beyond the window runs are near. */
const NEAR = '150% 0%';

/**
 * Brings the runs of a text: those near the window at once, the others one by one while nothing else is to be done, and
 * all that are left before it is printed. Returns the way to stop.
 */
export function bringRuns(
  runs: readonly HTMLElement[],
  bring: (ids: readonly PassageId[]) => void,
): () => void {
  const all = runs.map(nameOf);
  // Absent where there is no layout, as in jsdom.
  if (!('IntersectionObserver' in window)) {
    bring(all);
    return () => {};
  }
  const nearness = new IntersectionObserver(
    (entries) =>
      bring(entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => nameOf(target))),
    { rootMargin: NEAR },
  );
  for (const run of runs) nearness.observe(run);
  let stopped = false;
  function* others(): Steps<void> {
    for (const id of all) {
      if (stopped) return;
      flushSync(() => bring([id]));
      yield;
    }
    nearness.disconnect();
  }
  void nextTask().then(() => finishSoon(others()));
  const bringAll = () => flushSync(() => bring(all));
  window.addEventListener('beforeprint', bringAll);
  return () => {
    stopped = true;
    nearness.disconnect();
    window.removeEventListener('beforeprint', bringAll);
  };
}

/** A run on the page goes by its first passage. */
export function nameOf(run: Element): PassageId {
  return run.getAttribute('data-from') ?? '';
}
