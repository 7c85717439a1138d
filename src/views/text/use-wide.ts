import { useSyncExternalStore } from 'react';

/** The width from which notes stand in a margin beside the text; the stylesheets have the same. */
const WIDE = '(min-width: 1180px)';

/** Whether notes have a margin to stand in. */
export function useWide(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(WIDE).matches,
    () => false,
  );
}

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(WIDE);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
