import { useState } from 'react';
import { ATTRIBUTIONS, type Attribution, STANCES, type Stance } from '#model/vocabulary.ts';

/** The stances and voices that a reader asks to see; of a kind of which none is asked for, all are seen. */
export interface Filters {
  chosen: ReadonlySet<Stance | Attribution>;
  toggle: (kind: Stance | Attribution) => void;
  /** Classes that name what is left out. */
  without: string;
}

export function useFilters(): Filters {
  const [chosen, setChosen] = useState<ReadonlySet<Stance | Attribution>>(new Set());
  const toggle = (kind: Stance | Attribution) =>
    setChosen(
      (before) =>
        new Set(before.has(kind) ? [...before].filter((other) => other !== kind) : [...before, kind]),
    );
  const without = [STANCES, ATTRIBUTIONS].flatMap((kinds: readonly (Stance | Attribution)[]) =>
    kinds.some((kind) => chosen.has(kind)) ? kinds.filter((kind) => !chosen.has(kind)) : [],
  );
  return { chosen, toggle, without: without.map((kind) => `without-${kind}`).join(' ') };
}
