import { useMemo } from 'react';
import type { Selection } from '#model/address.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useMarks } from '#views/parts/use-marks.ts';

interface TableMarks {
  index: StatementIndex;
  selection: Selection | null;
  /** A mark that only unfolds what it names. */
  onFold?: (mark: Element, id: string) => void;
}

/** What the marks of a statement's table answer to. */
export function useTableMarks({ index, selection, onFold }: TableMarks) {
  const statement = index.statement.id;
  const address = useMemo(() => ({ page: 'table' as const, statement, selection }), [statement, selection]);
  return useMarks({ index, address, onFold });
}
