import { type RefObject, useLayoutEffect } from 'react';

/** Between the words and the bar, and between the bar and the window's edge, in pixels. */
const GAP = 10;
/** What stays free for the bars at the head of the window, in pixels. */
const HEAD = 120;

/**
 * Keeps a bar beside a range of the page while that scrolls: below its end, or above its beginning where there is no room.
 * Its style may hold it elsewhere, as on phones, whose own menu stands beside the words.
 */
export function useBeside(bar: RefObject<HTMLElement | null>, range: Range): void {
  useLayoutEffect(() => {
    const place = () => {
      const element = bar.current;
      if (element === null) return;
      const lines = [...range.getClientRects()].filter(({ width }) => width > 1);
      const [first, last] = [lines[0], lines.at(-1)];
      if (first === undefined || last === undefined) return;
      const { width, height } = element.getBoundingClientRect();
      const above = first.top - height - GAP;
      const below = last.bottom + GAP;
      const low = window.innerHeight - height - GAP;
      const top = above >= HEAD ? above : Math.min(below, low);
      const left = above >= HEAD ? first.left : last.left;
      element.style.setProperty('--top', `${Math.max(HEAD, top)}px`);
      element.style.setProperty(
        '--left',
        `${Math.max(GAP, Math.min(left, window.innerWidth - width - GAP))}px`,
      );
    };
    place();
    window.addEventListener('scroll', place, { passive: true });
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place);
      window.removeEventListener('resize', place);
    };
  });
}
