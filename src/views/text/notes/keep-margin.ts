import { finishSoon, type Steps } from '#charts/steps.ts';
import { isDrawn } from '#views/text/is-drawn.ts';
import { runsOfText } from '#views/text/runs-of-text.ts';
import { layMargin } from './lay-margin.ts';
import { leaderTo } from './leader-to.ts';

export interface Margin {
  /** Lays the notes anew beside one that has opened or closed. */
  makeWay: () => void;
  stop: () => void;
}

/**
 * Unfolds the notes of a text into its margin and keeps them level with their words: when a run of passages comes
 * near or changes its size, fonts arrive, or an open note unfolds. In a page that the reader has already, they come
 * run by run, as all of them would hold it up; only what lies above is laid at once, as the words in sight must not
 * move. Where the reader comes from another page, he is led to a place that all of them have to do with.
 */
export function keepMargin(text: HTMLElement, prerendered: boolean): Margin {
  const runs = runsOfText(text);
  const leader = text.querySelector('.leader > path');
  const due = new Set<Element>();
  let frame = 0;
  let stopped = false;
  // Looked up only when one opens or closes: a long text is not searched for each of its runs.
  let open = openNotes(text);
  let parted: HTMLElement[] = [];

  const lead = () => {
    const line = leaderTo(text, open[0]);
    // Even an equal line would have the page painted.
    if (leader !== null && leader.getAttribute('d') !== line) leader.setAttribute('d', line);
  };
  const lay = (some: readonly HTMLElement[]) => {
    // Those that are not drawn come when they are near.
    const drawn = some.filter(isDrawn);
    for (const run of drawn) for (const notes of foldedIn(run)) notes.open = true;
    layMargin(drawn);
    lead();
  };
  const schedule = (run: Element | null) => {
    if (run !== null) due.add(run);
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      lay(runs.filter((one) => due.has(one)));
      due.clear();
    });
  };
  const heights = watchHeights((element) => schedule(element.closest('.passage-run')));
  const watchOpen = () => {
    for (const note of open)
      for (const slot of note.querySelectorAll<HTMLElement>('.note-slot')) heights.watch(slot);
  };
  const comesNear = ({ target }: Event) => schedule(target instanceof Element ? target : null);

  function* laying(later: readonly HTMLElement[]): Steps<void> {
    for (const run of later) {
      const drawn = isDrawn(run);
      if (drawn) yield* unfolding(run);
      if (stopped) return;
      if (drawn) lay([run]);
      heights.watch(run);
      if (drawn) yield;
    }
    watchOpen();
  }

  text.addEventListener('contentvisibilityautostatechange', comesNear, true);
  const later = prerendered ? runs.filter((run) => window.scrollY === 0 || isBelow(run)) : [];
  const first = runs.filter((run) => !later.includes(run));
  lay(first);
  for (const run of first) heights.watch(run);
  void finishSoon(laying(later));
  // Absent where there is no layout, as in jsdom.
  if (document.fonts?.status === 'loading') void document.fonts.ready.then(() => finishSoon(laying(runs)));
  return {
    makeWay: () => {
      open = openNotes(text);
      const parting = open.flatMap((note) => note.closest<HTMLElement>('.passage-run') ?? []);
      const touched = runs.filter((run) => parting.includes(run) || parted.includes(run));
      parted = parting;
      lay(touched.filter((run) => run.hasAttribute('data-laid')));
      watchOpen();
    },
    stop: () => {
      stopped = true;
      cancelAnimationFrame(frame);
      heights.stop();
      text.removeEventListener('contentvisibilityautostatechange', comesNear, true);
    },
  };
}

function openNotes(text: HTMLElement): HTMLElement[] {
  return [...text.querySelectorAll<HTMLElement>('.note[data-open]')];
}

function isBelow(run: HTMLElement): boolean {
  return run.getBoundingClientRect().top > window.innerHeight;
}

function foldedIn(run: HTMLElement): HTMLDetailsElement[] {
  return [...run.querySelectorAll<HTMLDetailsElement>('.passage-notes:not([open])')];
}

/** Unfolds a run's notes, a passage at a time, each laid out at once. */
function* unfolding(run: HTMLElement): Steps<void> {
  for (const notes of foldedIn(run)) {
    notes.open = true;
    notes.getBoundingClientRect();
    yield;
  }
}

/** Tells when one of the elements has another height than when it began to be watched. */
function watchHeights(tell: (element: Element) => void) {
  const known = new WeakMap<Element, number>();
  const observer = new ResizeObserver((entries) => {
    for (const { target, borderBoxSize } of entries) {
      const height = Math.round(borderBoxSize[0]?.blockSize ?? 0);
      if (height !== known.get(target)) tell(target);
      known.set(target, height);
    }
  });
  const watch = (element: HTMLElement) => {
    known.set(element, element.offsetHeight);
    observer.observe(element);
  };
  return { watch, stop: () => observer.disconnect() };
}
