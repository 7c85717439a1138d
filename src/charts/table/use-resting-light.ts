import { useLayoutEffect, useState } from 'react';
import type { LitIds } from './table-light.ts';

/** Tells what is in focus, at once and whenever it changes, until it is stopped; null is nothing. */
export type FollowLight = (show: (lit: LitIds | null) => void) => () => void;

/** So many milliseconds without a change are a rest. */
const REST = 60;

/**
 * What is in focus, for what is drawn anew with it: at first at once, then whenever the focus has come to rest, so
 * that nothing is drawn for what a pointer only passes over. Null as long as it does not concern whoever asks.
 */
export function useRestingLight(followLight: FollowLight, concerns: (lit: LitIds) => boolean): LitIds | null {
  const [lit, setLit] = useState<LitIds | null>(null);
  useLayoutEffect(() => {
    let timer = 0;
    let first = true;
    const stop = followLight((now) => {
      window.clearTimeout(timer);
      const asked = now !== null && concerns(now) ? now : null;
      if (first || asked === null) setLit(asked);
      else {
        setLit(null);
        timer = window.setTimeout(() => setLit(asked), REST);
      }
      first = false;
    });
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [followLight, concerns]);
  return lit;
}
