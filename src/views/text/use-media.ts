import { useCallback, useSyncExternalStore } from 'react';

/** The width from which notes stand in a margin beside the text; the stylesheets have the same. */
export const WIDE = '(min-width: 73.75em)';
/** The width up to which the map is a mere strip at the edge; the stylesheets have the same. */
export const NARROW = '(max-width: 47.5em)';

/** Whether the window is as a media query says; in a prerendered page it is not. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  );
}
