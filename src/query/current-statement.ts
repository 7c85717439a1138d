import type { Address } from '#model/address.ts';
import type { Library } from './library.ts';
import type { StatementIndex } from './statement-index.ts';

/** The statement that a page is about: the one its address names, or the only one there is. */
export function currentStatement(library: Library, address: Address): StatementIndex | null {
  if ('statement' in address) return library.statements.get(address.statement) ?? null;
  const [only, ...others] = library.statements.values();
  return only !== undefined && others.length === 0 ? only : null;
}
