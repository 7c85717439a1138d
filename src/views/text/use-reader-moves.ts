import { type RefObject, useEffect, useRef } from 'react';
import { predictAddress } from '#model/address.ts';
import { stepAddress, type TextAt } from '#query/text-at.ts';
import { useGo } from '#state/address.ts';
import { plainToggled } from './layers/plain-address.ts';
import { useTextMoves } from './use-text-moves.ts';

/**
 * Turns what the reader does in the text into addresses: opening a position or coming to a stop is a move of its own,
 * going on from it to another is not. The focus follows into a note opened from the keyboard and back to its mark
 * afterwards.
 */
export function useReaderMoves(page: RefObject<HTMLElement | null>, text: TextAt): void {
  const go = useGo();
  const { address } = text;
  const open = address.position;
  const byKeyboard = useRef(false);
  useTextMoves(page, {
    open: (position, keyboard) => {
      byKeyboard.current = keyboard;
      go({ ...address, position: position === open ? null : position });
    },
    predict: (passage) => go(predictAddress(address.statement, { passage })),
    reach: (passage) => go({ ...address, passage, words: null, stop: null }),
    step: (by) => {
      const to = stepAddress(text, by);
      if (to !== undefined) go(to, { replace: text.at >= 0 });
    },
    plain: () => go(plainToggled(address), { replace: true }),
    close: () => {
      if (open !== null) go({ ...address, position: null });
      else if (address.words !== null || address.stop !== null)
        go({ ...address, passage: text.here, words: null, stop: null });
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
