import { finishSoon, type Steps } from '#charts/steps.ts';
import { isDrawn } from '#views/text/is-drawn.ts';
import { drawLeader } from './draw-leader.ts';
import { layMargin } from './lay-margin.ts';

export interface Margin {
  /** Lays the notes anew beside one that has opened or closed. */
  makeWay: () => void;
  stop: () => void;
}

/**
 * Unfolds the notes of a text into its margin and keeps them level with their words: when a run of passages comes
 * near or changes its size, fonts arrive, or an open note unfolds. Run by run, as all of them would hold the page up.
 */
export function keepMargin(text: HTMLElement): Margin {
  const runs = [...text.querySelectorAll<HTMLElement>('.passage-run')];
  const due = new Set<Element>();
  let frame = 0;
  let stopped = false;
  let parted: HTMLElement[] = [];

  const lay = (some: readonly HTMLElement[]) => {
    layMargin(some.filter(isDrawn));
    drawLeader(text);
  };
  const schedule = (run: Element | null) => {
    if (run !== null) due.add(run);
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      lay(runs.filter((one) => due.has(one)));
      due.clear();
    });
  };
  const sizes = watchSizes((element) => schedule(element.closest('.passage-run')));
  const watchOpen = () => {
    for (const slot of text.querySelectorAll('.note[data-open] > .note-slot')) sizes.watch(slot);
  };
  const comesNear = ({ target }: Event) => schedule(target instanceof Element ? target : null);

  function* laying(): Steps<void> {
    for (const run of nearestFirst(runs)) {
      yield* unfolding(run);
      if (stopped) return;
      if (isDrawn(run)) layMargin([run]);
      sizes.watch(run);
      yield;
    }
    watchOpen();
    drawLeader(text);
  }

  text.addEventListener('contentvisibilityautostatechange', comesNear, true);
  void finishSoon(laying());
  // Absent where there is no layout, as in jsdom.
  if (document.fonts?.status === 'loading') void document.fonts.ready.then(() => finishSoon(laying()));
  return {
    makeWay: () => {
      const parting = runs.filter((run) => run.querySelector('.note[data-open]') !== null);
      const touched = runs.filter((run) => parting.includes(run) || parted.includes(run));
      parted = parting;
      lay(touched.filter((run) => run.hasAttribute('data-laid')));
      watchOpen();
    },
    stop: () => {
      stopped = true;
      cancelAnimationFrame(frame);
      sizes.stop();
      text.removeEventListener('contentvisibilityautostatechange', comesNear, true);
    },
  };
}

/** What the reader sees comes first. */
function nearestFirst(runs: readonly HTMLElement[]): HTMLElement[] {
  const distances = new Map(
    runs.map((run) => {
      const { top, bottom } = run.getBoundingClientRect();
      return [run, Math.max(0, top - window.innerHeight, -bottom)];
    }),
  );
  return [...runs].sort((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0));
}

/** Unfolds a run's notes, a passage at a time, each laid out at once. */
function* unfolding(run: HTMLElement): Steps<void> {
  for (const notes of run.querySelectorAll<HTMLDetailsElement>('.passage-notes:not([open])')) {
    notes.open = true;
    notes.getBoundingClientRect();
    yield;
  }
}

/** Tells when one of the elements changes its size; not of the size that it has to begin with. */
function watchSizes(tell: (element: Element) => void) {
  const known = new WeakSet<Element>();
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (known.has(target)) tell(target);
      known.add(target);
    }
  });
  return { watch: (element: Element) => observer.observe(element), stop: () => observer.disconnect() };
}
