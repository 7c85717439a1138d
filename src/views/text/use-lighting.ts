import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { type Lighting, lightUp, UNLIT } from './light-up.ts';
import { partsOfText, type TextParts } from './parts-of-text.ts';

/** Keeps the page lit as the address asks. Returns how to light what has come to it as the rest is. */
export function useLighting(
  page: RefObject<HTMLElement | null>,
  partsOf: () => TextParts | null,
  lighting: Lighting,
): (come: HTMLElement) => void {
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

  return useCallback(
    (come) => {
      if (page.current !== null && shown.current !== UNLIT)
        lightUp(page.current, partsOfText(come), UNLIT, shown.current);
    },
    [page],
  );
}
