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
    const before = shown.current;
    if (before === open) return;
    shown.current = open;
    const last = pressed.current;
    pressed.current = null;
    // Only a row that closes above moves this one; measuring costs a layout, which is then left to the next frame.
    if (last === null) return onNextFrame(() => open !== null && bringIntoSight(ref.current));
    return before === null ? undefined : onNextFrame(() => putBack(last));
  }, [ref, open]);
}

function onNextFrame(run: () => void): () => void {
  const frame = requestAnimationFrame(run);
  return () => cancelAnimationFrame(frame);
}

function putBack({ row, top }: { row: Element; top: number }): void {
  if (!row.isConnected) return;
  const by = row.getBoundingClientRect().top - top;
  if (Math.abs(by) > 1) window.scrollBy({ top: by, behavior: 'instant' });
}

function bringIntoSight(table: HTMLTableElement | null): void {
  const row = table?.querySelector('.compare-row.open');
  const top = row?.getBoundingClientRect().top ?? 0;
  if (top < 0 || top > window.innerHeight * 0.8) row?.scrollIntoView({ block: 'center' });
}
