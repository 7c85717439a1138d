import { type FocusEvent, type MouseEvent, type PointerEvent, useEffect, useMemo } from 'react';
import { useHref, useNavigate } from 'react-router';
import { type Address, PLAIN_LOOK, type Selection, withLook } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { parseAddressText } from '#model/parse-address.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { pointAt, pointAway, usePointing } from '#state/pointing.ts';
import { onwardFrom } from './onward.ts';

/** What a picture's marks answer to. All are links, so that one set of listeners serves every one of them. */
interface MarkListeners {
  onPointerOver: (event: PointerEvent) => void;
  onPointerLeave: () => void;
  onFocus: (event: FocusEvent) => void;
  onBlur: () => void;
  onClick: (event: MouseEvent) => void;
}

/** Where a picture is, with what is selected in it. */
type PictureAddress = Extract<Address, { page: 'table' | 'topic' }>;

interface Marks {
  index: StatementIndex;
  /** The same object as long as it is the same address. */
  address: PictureAddress;
  /** A mark that only unfolds what it names. */
  onFold?: ((mark: Element, id: string) => void) | undefined;
}

/**
 * Pointing at a mark or reaching it by keyboard previews it; a click selects it, and once more goes on from it. A
 * click beside all marks puts the selection aside. Clicks that ask for another tab are the browser's.
 */
export function useMarks({ index, address, onFold }: Marks): MarkListeners {
  const root = useHref('/');
  const navigate = useNavigate();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once something is selected, that is what is lit.
  useEffect(pointAway, [address]);
  return useMemo(() => {
    const { selection } = address;
    const pathTo = (selected: Selection | null) => formatAddress({ ...address, selection: selected });
    let over: Element | null = null;
    const preview = (target: EventTarget, place: { x: number; y: number }) => {
      const mark = linkOf(target);
      if (mark === over && mark !== null && usePointing.getState().at !== null) return;
      over = mark;
      const pointed = selectionOf(target, root, address);
      if (pointed === null) pointAway();
      else pointAt(pointed, place);
    };
    return {
      onPointerOver({ target, clientX, clientY, pointerType }) {
        // A finger has no way of pointing without a tap.
        if (pointerType !== 'touch') preview(target, { x: clientX, y: clientY });
      },
      onPointerLeave: pointAway,
      onFocus({ target }) {
        if (!target.matches(':focus-visible')) return;
        const { left, bottom, width } = target.getBoundingClientRect();
        preview(target, { x: left + width / 2, y: bottom });
      },
      onBlur: pointAway,
      onClick(event) {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        const mark = linkOf(event.target);
        if (mark === null) {
          if (selection !== null) void navigate(pathTo(null));
          return;
        }
        const fold = mark.getAttribute('data-fold');
        const chosen = selectionOf(mark, root, address);
        const inside = pathOf(mark, root);
        if (event.defaultPrevented || (chosen === null && fold === null && inside === null)) return;
        event.preventDefault();
        if (fold !== null && onFold !== undefined) return onFold(mark, fold);
        if (chosen === null) return void navigate(inside ?? pathTo(null));
        // Lit within the frame; the page follows.
        pointAt(chosen);
        const again = selection !== null && pathTo(chosen) === pathTo(selection);
        const path = again ? formatAddress(onwardFrom(index, selection)) : pathTo(chosen);
        afterPaint(() => void navigate(path));
      },
    };
  }, [index, address, onFold, root, navigate]);
}

/** What comes next must not delay what has just been drawn. */
function afterPaint(act: () => void): void {
  requestAnimationFrame(() => window.setTimeout(act));
}

function linkOf(target: EventTarget): Element | null {
  return target instanceof Element ? target.closest('a[href]') : null;
}

/** Where a link leads within the app; null if it leads out of it. */
function pathOf(link: Element | null, root: string): string | null {
  const href = link?.getAttribute('href') ?? '';
  return href.startsWith(root) ? `/${href.slice(root.length)}` : null;
}

/** What a mark selects in this picture, read from where it leads; null if it leads elsewhere. */
function selectionOf(target: EventTarget, root: string, address: PictureAddress): Selection | null {
  const path = pathOf(linkOf(target), root);
  const to = path === null ? null : parseAddressText(path);
  if (to?.page !== 'table' && to?.page !== 'topic') return null;
  const bare = (one: PictureAddress) =>
    formatAddress(
      one.page === 'topic' ? withLook({ ...one, selection: null }, PLAIN_LOOK) : { ...one, selection: null },
    );
  return bare(to) === bare(address) ? to.selection : null;
}
