import { listPages } from '#app/pages.ts';
import type { Address } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { collection, library } from '../model.ts';

const [statement] = collection.statements;
if (statement === undefined) throw new Error('The browser tests need a collection with a statement.');

/** The statement that the tests open, and the passage with most to say. */
export const opened = statement;

/** One address of every kind of page that is written out as HTML: the first of it, and of actors the speaker. */
const addresses = [
  ...new Map(
    listPages(library)
      .toReversed()
      .map((address) => [address.page, address]),
  )
    .set('actor', { page: 'actor', actor: statement.speaker })
    .values(),
].toReversed();

/** By name of the page, its path below the app's front page. */
export const kinds = addresses.map((address): [string, string] => [address.page, pathTo(address)]);

export function pathTo(address: Address): string {
  return `.${formatAddress(address)}`;
}
