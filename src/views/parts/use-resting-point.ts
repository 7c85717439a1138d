import { useEffect, useState } from 'react';
import type { Selection } from '#model/address.ts';
import { usePointing } from '#state/pointing.ts';

/** A mark at which the reader points, and where on screen, in pixels of the window. */
export interface RestingPoint {
  at: Selection;
  place: { x: number; y: number };
}

/** So many milliseconds on one mark say that a reader wants to know what it is. */
const REST = 80;

/**
 * What the reader has come to rest on, for words beside it. What is merely passed over says nothing: it is lit at
 * once, and its words would only flicker.
 */
export function useRestingPoint(): RestingPoint | null {
  const [resting, setResting] = useState<RestingPoint | null>(null);
  useEffect(() => {
    let timer = 0;
    const stop = usePointing.subscribe(({ at, place }) => {
      window.clearTimeout(timer);
      if (at === null || place === null) setResting(null);
      else timer = window.setTimeout(() => setResting({ at, place }), REST);
    });
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, []);
  return resting;
}
