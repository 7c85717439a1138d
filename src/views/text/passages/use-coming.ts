import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { PassageId } from '#model/collection.ts';
import type { ReadPassage } from '#query/reading-passage.ts';
import { runsOfText } from '#views/text/runs-of-text.ts';
import { bringRuns, nameOf } from './bring-runs.ts';

type Run = readonly ReadPassage[];

interface Coming {
  /** All that the text consists of; the same as long as the text is. */
  runs: readonly Run[];
  needed: string;
  /** Whether it is long, so that all but the beginning comes later; what comes at once is not kept account of. */
  later: boolean;
  onCome: (runs: readonly HTMLElement[]) => void;
}

/** How many runs fill a high window. */
const BEGINNING = 4;

/**
 * The runs of a long text that are on the page, by their first passages. A browser that is given a long text in one
 * piece answers nobody meanwhile: the beginning is there at once, and what an address leads to or a reader comes near
 * to; all else comes run by run, so that the browser's own search finds it and paper has it.
 */
export function useComing(
  text: RefObject<HTMLElement | null>,
  { runs, needed, later, onCome }: Coming,
): ReadonlySet<PassageId> {
  const [come, setCome] = useState<ReadonlySet<PassageId>>(() => new Set(runs.slice(0, BEGINNING).map(idOf)));
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

  // biome-ignore lint/correctness/useExhaustiveDependencies: a text set anew has other runs.
  useEffect(() => {
    if (!later || text.current === null) return;
    return bringRuns(runsOfText(text.current), (ids) =>
      setCome((there) => (ids.every((id) => there.has(id)) ? there : new Set([...there, ...ids]))),
    );
  }, [text, runs, later]);
  return come;
}

function idOf(run: Run): PassageId {
  return run[0]?.passage.id ?? '';
}
