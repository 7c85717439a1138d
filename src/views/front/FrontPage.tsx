import type { Address } from '#model/address.ts';
import { useLibrary } from '#state/library.tsx';
import { TablePage } from '#views/table/TablePage.tsx';
import { Shelf } from './Shelf.tsx';

/** Where the collection opens: with one statement on its table, with several on a shelf of them. */
export function FrontPage(_: { address: Extract<Address, { page: 'front' }> }) {
  const [only, ...others] = useLibrary().collection.statements;
  return only !== undefined && others.length === 0 ? (
    <TablePage address={{ page: 'table', statement: only.id, selection: null }} />
  ) : (
    <Shelf />
  );
}
