import type { Location } from 'react-router';

type Place = Pick<Location, 'pathname' | 'search' | 'hash'>;

/**
 * What a move within the app is to the reader: another page, a fragment of this or another page, or only a
 * filter or selection on the page that is open. Following the very same link again leads to its fragment again.
 */
export function kindOfMove(from: Place, to: Place): 'page' | 'fragment' | 'selection' {
  const sameFragment = from.pathname === to.pathname && from.hash === to.hash;
  if (to.hash !== '' && (!sameFragment || from.search === to.search)) return 'fragment';
  return from.pathname === to.pathname ? 'selection' : 'page';
}
