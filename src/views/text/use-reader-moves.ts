import { type RefObject, useEffect, useRef } from 'react';
import type { TextAddress } from '#model/address.ts';
import type { PositionId } from '#model/collection.ts';
import { useGo } from '#state/address.ts';
import { neighbour } from './notes/neighbour.ts';
import { useTextMoves } from './use-text-moves.ts';

/**
 * Turns what the reader does in the text into addresses: opening a position is a move of its own, going on from
 * it to another is not. The focus follows into a note opened from the keyboard and back to its mark afterwards.
 */
export function useReaderMoves(
  page: RefObject<HTMLElement | null>,
  address: TextAddress,
  positions: readonly PositionId[],
): void {
  const go = useGo();
  const open = address.position;
  const byKeyboard = useRef(false);
  useTextMoves(page, {
    open: (position, keyboard) => {
      byKeyboard.current = keyboard;
      go({ ...address, position: position === open ? null : position });
    },
    reach: (passage) => go({ ...address, passage }),
    step: (by) => {
      const position = neighbour(positions, open === null ? -1 : positions.indexOf(open), by);
      if (position !== undefined) go({ ...address, position }, { replace: open !== null });
    },
    close: () => {
      if (open !== null) go({ ...address, position: null });
    },
  });

  const left = useRef(open);
  useEffect(() => {
    const root = page.current;
    const closed = left.current;
    left.current = open;
    if (root === null || closed === open) return;
    if (open !== null && byKeyboard.current)
      focus(root, '.position-sheet > a', '.note[data-open] > .note-head');
    if (open === null && document.activeElement === document.body)
      focus(root, `.evidence-mark[data-position="${closed}"]`);
    byKeyboard.current = false;
  }, [page, open]);
}

/** Focuses the first of these that is there. */
function focus(root: HTMLElement, ...selectors: string[]): void {
  const found = selectors.map((selector) => root.querySelector<HTMLElement>(selector));
  found.find((element) => element !== null)?.focus({ preventScroll: true });
}
