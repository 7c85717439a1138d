import { useCallback } from 'react';
import { useHref } from 'react-router';
import type { Address } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';

/** Writes addresses whole, with host and path, for what leaves the app. To be called in the browser only. */
export function usePermalink(): (address: Address) => string {
  const root = useHref('/');
  return useCallback(
    (address) => new URL(`${root}${formatAddress(address).slice(1)}`, window.location.href).href,
    [root],
  );
}
