import { type FocusEvent, type MouseEvent, type PointerEvent, useEffect, useMemo } from 'react';
import { useHref, useNavigate } from 'react-router';
import type { Selection } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { parseAddressText } from '#model/parse-address.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { pointAt, pointAway } from '#state/pointing.ts';
import { onwardFrom } from './onward.ts';

/** What a picture's marks answer to. All are links, so that one set of listeners serves every one of them. */
interface MarkListeners {
  onPointerOver: (event: PointerEvent) => void;
  onPointerLeave: () => void;
  onFocus: (event: FocusEvent) => void;
  onBlur: () => void;
  onClick: (event: MouseEvent) => void;
}

interface Marks {
  index: StatementIndex;
  selection: Selection | null;
  /** A mark that only unfolds what it names. */
  onFold?: (mark: Element, id: string) => void;
}

/**
 * Pointing at a mark or reaching it by keyboard previews it; a click selects it, and once more goes on from it. A
 * click beside all marks puts the selection aside. Clicks that ask for another tab are the browser's.
 */
export function useMarks({ index, selection, onFold }: Marks): MarkListeners {
  const root = useHref('/');
  const navigate = useNavigate();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once something is selected, that is what is lit.
  useEffect(pointAway, [selection]);
  return useMemo(() => {
    const statement = index.statement.id;
    const tableAt = (selected: Selection | null) =>
      formatAddress({ page: 'table', statement, selection: selected });
    const preview = (target: EventTarget, place: { x: number; y: number }) => {
      const pointed = selectionOf(target, root);
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
        const fold = mark?.getAttribute('data-fold') ?? null;
        if (mark !== null && fold !== null && onFold !== undefined) {
          event.preventDefault();
          onFold(mark, fold);
          return;
        }
        const chosen = mark === null ? null : selectionOf(mark, root);
        if (mark !== null && chosen === null) return;
        event.preventDefault();
        // Lit at once; the page follows when it is drawn.
        if (chosen === null) pointAway();
        else pointAt(chosen);
        if (chosen === null) {
          if (selection !== null) void navigate(tableAt(null));
        } else if (selection !== null && tableAt(chosen) === tableAt(selection))
          void navigate(formatAddress(onwardFrom(index, selection)));
        else void navigate(tableAt(chosen));
      },
    };
  }, [index, selection, onFold, root, navigate]);
}

function linkOf(target: EventTarget): Element | null {
  return target instanceof Element ? target.closest('a[href]') : null;
}

/** What a mark selects, read from where it leads. */
function selectionOf(target: EventTarget, root: string): Selection | null {
  const href = linkOf(target)?.getAttribute('href') ?? '';
  if (!href.startsWith(root)) return null;
  const address = parseAddressText(`/${href.slice(root.length)}`);
  return address.page === 'table' ? address.selection : null;
}
