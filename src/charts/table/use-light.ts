import { useLayoutEffect, useState } from 'react';
import type { LitIds } from './table-light.ts';

/** Tells what is in focus, at once and whenever it changes, until it is stopped; null is nothing. */
export type FollowLight = (show: (lit: LitIds | null) => void) => () => void;

/** What is in focus, for what is drawn anew with it; null as long as that does not concern whoever asks. */
export function useLight(followLight: FollowLight, concerns: (lit: LitIds) => boolean): LitIds | null {
  const [lit, setLit] = useState<LitIds | null>(null);
  useLayoutEffect(
    () => followLight((now) => setLit(now !== null && concerns(now) ? now : null)),
    [followLight, concerns],
  );
  return lit;
}
