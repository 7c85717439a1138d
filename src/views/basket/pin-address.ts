import { type Address, textAddress } from '#model/address.ts';
import type { Pin } from '#model/basket.ts';
import type { Library } from '#query/library.ts';
import { wordsAddress } from '#query/words-address.ts';

/** Where a pin's words stand: its position opened there, or else the words themselves. */
export function pinAddress(library: Library, { statement, quotes, position }: Pin): Address {
  const index = library.statements.get(statement);
  if (position === null && index !== undefined) return wordsAddress(index.statement, quotes);
  return textAddress(statement, { passage: quotes[0]?.passage ?? null, position });
}
