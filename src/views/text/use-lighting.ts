import { type RefObject, useLayoutEffect, useRef } from 'react';
import { type Lighting, lightUp, UNLIT } from './light-up.ts';
import type { TextParts } from './parts-of-text.ts';

/** Keeps the page lit as the address asks. */
export function useLighting(
  page: RefObject<HTMLElement | null>,
  partsOf: () => TextParts | null,
  lighting: Lighting,
): void {
  const { lit, open, here } = lighting;
  const shown = useRef(UNLIT);
  useLayoutEffect(() => {
    const after = { lit, open, here };
    const nothing = [shown.current, after].every(
      (each) => each.lit === null && each.open === null && each.here === null,
    );
    const parts = nothing ? null : partsOf();
    if (page.current === null || parts === null) return;
    lightUp(page.current, parts, shown.current, after);
    shown.current = after;
  }, [page, partsOf, lit, open, here]);

  // What has been lit in one text is put out before another is.
  useLayoutEffect(
    () => () => {
      const parts = partsOf();
      if (page.current !== null && parts !== null) lightUp(page.current, parts, shown.current, UNLIT);
      shown.current = UNLIT;
    },
    [page, partsOf],
  );
}
