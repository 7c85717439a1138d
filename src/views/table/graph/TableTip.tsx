import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { usePointing } from '#state/pointing.ts';
import { Tip } from '#views/parts/Tip.tsx';
import { tipOf } from './table-tip.ts';

/** What is behind the mark that is pointed at, beside it. */
export function TableTip({ index }: { index: StatementIndex }) {
  const library = useLibrary();
  const { at, place } = usePointing();
  if (at === null || place === null) return null;
  return <Tip place={place} language={index.statement.language} {...tipOf(library, index, at)} />;
}
