import { addressReach } from './address-reach.ts';

/**
 * An address as it is told where the reader's own machine does not count, such as on paper: whole, but of a file on
 * her disk only its name and what holds in every copy of it.
 */
export function toldAddress(address: string): string {
  if (addressReach(address) !== 'file') return address;
  const { pathname, hash } = new URL(address);
  return `${decodeURI(pathname.slice(pathname.lastIndexOf('/') + 1))}${hash}`;
}

/** An address as a citation gives it; null if it is of a file on the reader's disk, and leads nobody else anywhere. */
export function citedAddress(address: string): string | null {
  return addressReach(address) === 'file' ? null : address;
}
