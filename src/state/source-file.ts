import { useEffect, useState } from 'react';
import { useHref } from 'react-router';
import { loadSourceFile, type SourceFile } from '#load/source-file.ts';
import type { StatementId } from '#model/collection.ts';

export type { SourceFile };

/** The published source of a statement, fetched anew: undefined until it has come, null if it cannot be had. */
export function useSourceFile(statement: StatementId): SourceFile | null | undefined {
  const url = useHref(`/data/${statement}/text.txt`);
  const [fetched, setFetched] = useState<{ url: string; file: SourceFile | null }>();
  useEffect(() => {
    let wanted = true;
    void loadSourceFile(url).then((file) => {
      if (wanted) setFetched({ url, file });
    });
    return () => {
      wanted = false;
    };
  }, [url]);
  return fetched?.url === url ? fetched.file : undefined;
}
