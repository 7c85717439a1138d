import { useMemo } from 'react';
import { useHref } from 'react-router';
import type { TableLinks } from '#charts/table/table-links.ts';
import { formatAddress } from '#model/format-address.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { foldName, markName } from './table-names.ts';

/** Where the table's marks lead and what they are called. Plain addresses from the host's root, wherever the app lies. */
export function useTableLinks(index: StatementIndex): TableLinks {
  const library = useLibrary();
  const root = useHref('/');
  return useMemo(() => {
    const statement = index.statement.id;
    return {
      hrefOf: (selection) => root + formatAddress({ page: 'table', statement, selection }).slice(1),
      nameOf: (selection) => markName(library, index, selection),
      foldName: (title, actors) => foldName(library, title, actors),
      foldHref: root + formatAddress({ page: 'actors' }).slice(1),
    };
  }, [library, index, root]);
}
