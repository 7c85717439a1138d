import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { finishSoon, nextTask, type Steps } from '#charts/steps.ts';
import type { PassageId } from '#model/collection.ts';
import type { ReadPassage } from '#query/reading-passage.ts';
import { runsOfText } from '#views/text/runs-of-text.ts';

type Run = readonly ReadPassage[];

interface Coming {
  /** All that the text consists of; the same as long as the text is. */
  runs: readonly Run[];
  needed: string;
  /** Whether all but the beginning comes later. */
  later: boolean;
  onCome: (runs: readonly HTMLElement[]) => void;
}

/** How many runs fill a high window. */
const BEGINNING = 4;

/** How far beyond the window runs are near. */
const NEAR = '150% 0%';

/**
 * The runs of a text that are on the page, by their first passages. A browser that is given a long text in one piece
 * answers nobody meanwhile: of such a text the beginning is there at once, and what an address leads to or a reader
 * comes near to; all else comes run by run, so that the browser's own search finds it and paper has it.
 */
export function useComing(
  text: RefObject<HTMLElement | null>,
  { runs, needed, later, onCome }: Coming,
): ReadonlySet<PassageId> {
  const [come, setCome] = useState<ReadonlySet<PassageId>>(
    () => new Set((later ? runs.slice(0, BEGINNING) : runs).map(idOf)),
  );
  const passages = needed.split(' ');
  const missing = later
    ? runs.filter((run) => !come.has(idOf(run)) && run.some(({ passage }) => passages.includes(passage.id)))
    : [];
  if (missing.length > 0) setCome(new Set([...come, ...missing.map(idOf)]));

  const told = useRef(come);
  useLayoutEffect(() => {
    const before = told.current;
    told.current = come;
    if (text.current === null || come === before) return;
    onCome(runsOfText(text.current).filter((run) => !before.has(nameOf(run)) && come.has(nameOf(run))));
  }, [text, come, onCome]);

  useEffect(() => {
    if (!later || text.current === null) return;
    const bring = (ids: readonly PassageId[]) =>
      setCome((there) => (ids.every((id) => there.has(id)) ? there : new Set([...there, ...ids])));
    const all = runs.map(idOf);
    // Absent where there is no layout, as in jsdom.
    if (!('IntersectionObserver' in window)) {
      bring(all);
      return;
    }
    const nearness = new IntersectionObserver(
      (entries) =>
        bring(entries.flatMap(({ target, isIntersecting }) => (isIntersecting ? [nameOf(target)] : []))),
      { rootMargin: NEAR },
    );
    for (const run of runsOfText(text.current)) nearness.observe(run);
    let stopped = false;
    function* rest(): Steps<void> {
      for (const id of all) {
        if (stopped) return;
        flushSync(() => bring([id]));
        yield;
      }
      nearness.disconnect();
    }
    void nextTask().then(() => finishSoon(rest()));
    const bringAll = () => flushSync(() => bring(all));
    window.addEventListener('beforeprint', bringAll);
    return () => {
      stopped = true;
      nearness.disconnect();
      window.removeEventListener('beforeprint', bringAll);
    };
  }, [text, runs, later]);
  return come;
}

function idOf(run: Run): PassageId {
  return run[0]?.passage.id ?? '';
}

/** A run on the page goes by its first passage. */
function nameOf(run: Element): PassageId {
  return run.getAttribute('data-from') ?? '';
}
