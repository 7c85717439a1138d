import type { Address } from '#model/address.ts';
import { useLibrary } from '#state/library.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { TablePage } from '#views/table/TablePage.tsx';

// A collection with one statement never shows it.
const { Part: Shelf } = lazyPart(() => import('./Shelf.tsx').then((part) => part.Shelf));

/** Where the collection opens: with one statement on its table, with several on a shelf of them. */
export function FrontPage(_: { address: Extract<Address, { page: 'front' }> }) {
  const [only, ...others] = useLibrary().collection.statements;
  return only !== undefined && others.length === 0 ? (
    <TablePage address={{ page: 'table', statement: only.id, selection: null }} />
  ) : (
    <Shelf />
  );
}
