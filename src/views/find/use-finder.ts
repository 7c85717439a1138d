import { useEffect, useState } from 'react';
import type { Finder } from '#query/search/finder.ts';
import { useLibrary } from '#state/library.tsx';

/** Milliseconds of work after which the reader's own doings have their turn. */
const TURN = 6;

/** The collection's finder, or null until its code and index are there; it is made when first used. */
export function useFinder(wanted = true): Finder | null {
  const library = useLibrary();
  const [made, setMade] = useState<{ finder: Finder; library: typeof library } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    void import('#query/search/finder.ts')
      .then(({ finderOf }) => finderOf(library, turns()))
      .then((finder) => {
        if (!gone) setMade({ finder, library });
      });
    return () => {
      gone = true;
    };
  }, [library, wanted]);
  return made?.library === library ? made.finder : null;
}

/** Lets other work in between whenever a turn is over. */
function turns(): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < TURN) return;
    await new Promise((resume) => setTimeout(resume));
    begun = performance.now();
  };
}
