import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Address } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { parseAddress } from '#model/parse-address.ts';

/**
 * Where the reader is. A prerendered page was written for its plain address, so while React takes it over,
 * query and fragment do not count: the first render would not match the document.
 */
export function useAddress(): Address {
  const { pathname, search, hash } = useLocation();
  const beyondPath = useSyncExternalStore(
    subscribeToNothing,
    () => search + hash,
    () => '',
  );
  return useMemo(
    () => parseAddress(beyondPath === '' ? { pathname, search: '', hash: '' } : { pathname, search, hash }),
    [pathname, search, hash, beyondPath],
  );
}

const subscribeToNothing = () => () => {};

/** Takes the reader to an address: a move of its own in the history, or in place of the present one. */
export function useGo(): (address: Address, options?: { replace?: boolean }) => void {
  const navigate = useNavigate();
  return useCallback(
    (address, { replace = false } = {}) => void navigate(formatAddress(address), { replace }),
    [navigate],
  );
}
