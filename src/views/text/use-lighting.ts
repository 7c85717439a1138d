import { type RefObject, useLayoutEffect } from 'react';
import { type Lighting, lightUp } from './light-up.ts';

/** Keeps the page lit as the address asks; `text` is what it is set from. */
export function useLighting(page: RefObject<HTMLElement | null>, text: object, lighting: Lighting): void {
  const { lit, open, here } = lighting;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a text set anew has to be lit anew.
  useLayoutEffect(() => {
    if (page.current !== null) lightUp(page.current, { lit, open, here });
  }, [page, text, lit, open, here]);
}
