import { useCallback, useState } from 'react';
import type { SizeClass } from '#charts/table/size-class.ts';
import type { ActorId } from '#model/collection.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { pictureOf } from './table-pictures.ts';

/** A fold that is open: whom it holds, and the mark beside which it opens. */
interface Unfolded {
  title: string;
  actors: readonly ActorId[];
  from: Element;
}

interface Unfolding {
  unfolded: Unfolded | null;
  unfold: (mark: Element, id: string) => void;
  fold: () => void;
}

/** One "and n more" of the table at a time can be open. */
export function useUnfolding(index: StatementIndex, size: SizeClass | null): Unfolding {
  const [unfolded, setUnfolded] = useState<Unfolded | null>(null);
  const unfold = useCallback(
    (from: Element, id: string) => {
      const folds = size === null ? [] : (pictureOf(index, size)?.folds ?? []);
      const found = folds.filter((one) => one.id === id);
      setUnfolded(found.map(({ title, actors }) => ({ title, actors, from }))[0] ?? null);
    },
    [index, size],
  );
  const fold = useCallback(() => setUnfolded(null), []);
  return { unfolded, unfold, fold };
}
