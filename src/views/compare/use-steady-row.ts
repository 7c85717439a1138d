import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { PropositionId } from '#model/collection.ts';

/**
 * Keeps the row that the reader opens or closes where it is on screen, although another may close above it.
 * A row that was opened from elsewhere, such as by a link, comes into sight.
 */
export function useSteadyRow(ref: RefObject<HTMLTableElement | null>, open: PropositionId | null): void {
  const pressed = useRef<{ row: Element; top: number } | null>(null);
  const shown = useRef(open);

  useEffect(() => {
    const remember = ({ target }: Event) => {
      const row = target instanceof Element ? target.closest('.compare-row') : null;
      pressed.current =
        row !== null && ref.current?.contains(row) === true
          ? { row, top: row.getBoundingClientRect().top }
          : null;
    };
    document.addEventListener('click', remember, true);
    return () => document.removeEventListener('click', remember, true);
  }, [ref]);

  useLayoutEffect(() => {
    if (shown.current === open) return;
    shown.current = open;
    const last = pressed.current;
    pressed.current = null;
    if (last?.row.isConnected === true) {
      const by = last.row.getBoundingClientRect().top - last.top;
      if (Math.abs(by) > 1) window.scrollBy({ top: by, behavior: 'instant' });
    } else if (open !== null) {
      const row = ref.current?.querySelector('.compare-row.open');
      const top = row?.getBoundingClientRect().top ?? 0;
      if (top < 0 || top > window.innerHeight * 0.8) row?.scrollIntoView({ block: 'center' });
    }
  }, [ref, open]);
}
