import { useMemo } from 'react';
import type { LitIds } from '#charts/table/table-light.ts';
import type { FollowLight } from '#charts/table/use-resting-light.ts';
import type { Selection } from '#model/address.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { tableFocus } from '#query/table-focus.ts';
import { useLibrary } from '#state/library.tsx';
import { usePointing } from '#state/pointing.ts';

/** Follows what is pointed at in a statement’s table, or else keeps to what is lit at rest. */
export function useFollowLight(index: StatementIndex, atRest: LitIds | null): FollowLight {
  const library = useLibrary();
  return useMemo(() => {
    // Whoever follows is told the same focus, which is gathered once.
    let known: { of: Selection; lit: LitIds | null } | null = null;
    const litBy = (of: Selection) => {
      if (known?.of !== of) known = { of, lit: tableFocus(library, index, of) };
      return known.lit;
    };
    return (show) => {
      let timer = 0;
      const tell = () => {
        timer = 0;
        const { at } = usePointing.getState();
        show(at === null ? atRest : litBy(at));
      };
      // A task of its own: of several marks that a quick pointer crosses meanwhile only the last is lit.
      const tellSoon = () => {
        if (timer === 0) timer = window.setTimeout(tell);
      };
      tell();
      const stop = usePointing.subscribe(tellSoon);
      return () => {
        stop();
        window.clearTimeout(timer);
      };
    };
  }, [library, index, atRest]);
}
