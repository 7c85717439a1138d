import { useMemo } from 'react';
import { useHref } from 'react-router';
import type { Cited } from '#exchange/citation/cited.ts';
import { formatAddress } from '#model/format-address.ts';
import { citedAddress } from '#query/told-address.ts';
import type { Citation } from './citation.ts';
import { today } from './today.ts';

/** A citation with its permanent address, from where the app lies, and the day; with the link that opens it here. */
export function useCited({ address, cited }: Citation): Cited & { link: string } {
  const href = useHref(formatAddress(address));
  return useMemo(() => {
    const link = new URL(href, window.location.href).href;
    return { ...cited, address: citedAddress(link), accessed: today(), link };
  }, [cited, href]);
}
