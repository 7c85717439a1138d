import { useEffect, useState } from 'react';

/** The one Tab stop of a picture with many links: the link last reached, or at first the one given. */
export interface RovingStop {
  tabIndex: (id: string) => -1 | undefined;
  reach: (id: string) => void;
}

/** Without scripts nobody could move along the picture, so that until then every link is a Tab stop. */
export function useRovingStop(first: string | undefined): RovingStop {
  const [scripting, setScripting] = useState(false);
  const [reached, reach] = useState<string | null>(null);
  useEffect(() => setScripting(true), []);
  const stop = reached ?? first;
  return { tabIndex: (id) => (scripting && id !== stop ? -1 : undefined), reach };
}
