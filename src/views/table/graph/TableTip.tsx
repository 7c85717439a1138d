import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { Tip } from '#views/parts/Tip.tsx';
import { useRestingPoint } from '#views/parts/use-resting-point.ts';
import { tipOf } from './table-tip.ts';

/** What is behind the mark that is pointed at, beside it. */
export function TableTip({ index }: { index: StatementIndex }) {
  const library = useLibrary();
  const point = useRestingPoint();
  if (point === null) return null;
  return <Tip place={point.place} language={index.statement.language} {...tipOf(library, index, point.at)} />;
}
