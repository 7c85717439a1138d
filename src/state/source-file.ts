import { useEffect, useState } from 'react';
import { useHref } from 'react-router';
import { loadSourceFile, type SourceFile } from '#load/source-file.ts';
import type { StatementId } from '#model/collection.ts';
import { readAppFile } from './app-file.ts';

export type { SourceFile };

/** The published source of a statement, read anew: undefined until it has come, null if it cannot be had. */
export function useSourceFile(statement: StatementId): SourceFile | null | undefined {
  const root = useHref('/');
  const path = `data/${statement}/text.txt`;
  const [fetched, setFetched] = useState<{ path: string; file: SourceFile | null }>();
  useEffect(() => {
    let wanted = true;
    void loadSourceFile(readAppFile(root, path)).then((file) => {
      if (wanted) setFetched({ path, file });
    });
    return () => {
      wanted = false;
    };
  }, [root, path]);
  return fetched?.path === path ? fetched.file : undefined;
}
