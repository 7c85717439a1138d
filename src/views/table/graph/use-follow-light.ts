import { useCallback } from 'react';
import type { LitIds } from '#charts/table/table-light.ts';
import type { FollowLight } from '#charts/table/use-light.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { tableFocus } from '#query/table-focus.ts';
import { useLibrary } from '#state/library.tsx';
import { usePointing } from '#state/pointing.ts';

/** Follows what is pointed at in a statement’s table, or else keeps to what is lit at rest. */
export function useFollowLight(index: StatementIndex, atRest: LitIds | null): FollowLight {
  const library = useLibrary();
  return useCallback<FollowLight>(
    (show) => {
      const tell = () => {
        const { at } = usePointing.getState();
        show(at === null ? atRest : tableFocus(library, index, at));
      };
      tell();
      return usePointing.subscribe(tell);
    },
    [library, index, atRest],
  );
}
