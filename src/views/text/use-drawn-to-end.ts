import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { finishSoon } from '#charts/steps.ts';
import type { Statement } from '#model/collection.ts';
import { drawnInSteps } from '#views/parts/drawn-later.ts';
import { isLong } from './is-long.ts';
import { runsOfText } from './runs-of-text.ts';

/**
 * Whether a statement comes without what is far from the window: every long one, and each that was prerendered, so
 * that its beginning is there at once. Where the reader comes from another page, the way leads to a place in it.
 */
export function isDeferred(statement: Statement, prerendered: boolean): boolean {
  return prerendered || isLong(statement);
}

/**
 * Draws a short statement to its end as soon as the reader has the page, run by run; and so again with other layers
 * hidden, which change the look of every passage: at first of those near the window alone.
 */
export function useDrawnToEnd(text: RefObject<HTMLElement | null>, statement: Statement, hide: string): void {
  const far = useRef<ReadonlySet<Element>>(new Set());
  useEffect(() => {
    // Absent where there is no layout, as in jsdom.
    if (text.current === null || isLong(statement) || !('IntersectionObserver' in window)) return;
    const apart = new Set<Element>();
    far.current = apart;
    const nearness = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) apart.delete(target);
          else apart.add(target);
      },
      { rootMargin: '50%' },
    );
    for (const run of runsOfText(text.current)) nearness.observe(run);
    return () => nearness.disconnect();
  }, [text, statement]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the layers that all is drawn anew for.
  useLayoutEffect(() => {
    if (text.current === null || isLong(statement)) return;
    for (const run of far.current) run.removeAttribute('data-drawn');
    const later = runsOfText(text.current).filter((run) => !run.hasAttribute('data-drawn'));
    void finishSoon(drawnInSteps(later));
  }, [text, statement, hide]);
}
