import { useMemo } from 'react';
import { useHref } from 'react-router';
import type { Cited } from '#exchange/citation/cited.ts';
import { formatAddress } from '#model/format-address.ts';
import type { Citation } from './citation.ts';
import { today } from './today.ts';

/** A citation with its permanent address, from where the app lies, and the day. */
export function useCited({ address, cited }: Citation): Cited & { address: string } {
  const href = useHref(formatAddress(address));
  return useMemo(
    () => ({ ...cited, address: new URL(href, window.location.href).href, accessed: today() }),
    [cited, href],
  );
}
