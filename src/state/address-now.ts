import type { Address } from '#model/address.ts';
import { parseAddress, parseAddressText } from '#model/parse-address.ts';
import { isInFragment } from './in-one-file.ts';

/** Where the browser is at this moment, ahead of the page that is drawn; `root` is the app's, as links begin with it. */
export function addressNow(root: string): Address {
  const { pathname, search, hash } = window.location;
  if (isInFragment(root)) return parseAddressText(hash.slice(1) || '/');
  return parseAddress({ pathname: `/${pathname.slice(root.length)}`, search, hash });
}
