import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Address } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { parseAddress } from '#model/parse-address.ts';

/** Where the reader is. */
export function useAddress(): Address {
  const { pathname, search, hash } = useLocation();
  const hydrated = useHydrated();
  return useMemo(
    () => parseAddress(hydrated ? { pathname, search, hash } : { pathname, search: '', hash: '' }),
    [pathname, search, hash, hydrated],
  );
}

/** Takes the reader to an address: a move of its own in the history, or in place of the present one. */
export function useGo(): (address: Address, options?: { replace?: boolean }) => void {
  const navigate = useNavigate();
  return useCallback(
    (address, { replace = false } = {}) => void navigate(formatAddress(address), { replace }),
    [navigate],
  );
}

const subscribeToNothing = () => () => {};

/**
 * False while React takes over a prerendered page. Such a page was written for its plain address, so query
 * and fragment count only afterwards; otherwise the first render would not match the document.
 */
function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  );
}
