import { lazy, type RefObject, Suspense } from 'react';
import type { StatementId } from '#model/collection.ts';
import { useSelectedWords } from './use-selected-words.ts';

const SelectionBar = lazy(() =>
  import('./SelectionBar.tsx').then((part) => ({ default: part.SelectionBar })),
);

interface SelectionToolsProps {
  statement: StatementId;
  /** Where the statement's words stand. */
  text: RefObject<HTMLElement | null>;
}

/** What a reader can do with words that she has selected; nothing until she has. */
export function SelectionTools({ statement, text }: SelectionToolsProps) {
  const selected = useSelectedWords(text);
  if (selected === null) return null;
  return (
    <Suspense>
      <SelectionBar statement={statement} selected={selected} />
    </Suspense>
  );
}
