import { type FocusEvent, type MouseEvent, type PointerEvent, useEffect, useMemo } from 'react';
import { useHref, useNavigate } from 'react-router';
import type { Address, Selection } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { parseAddressText } from '#model/parse-address.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { pointAt, pointAway } from '#state/pointing.ts';
import { onwardFrom } from '#views/table/graph/onward.ts';

type TopicAddress = Extract<Address, { page: 'topic' }>;

interface TopicMarks {
  index: StatementIndex;
  address: TopicAddress;
  /** Shows the propositions for which there was no room. */
  onUnfold: () => void;
}

/** What the marks answer to. All are links, so that one set of listeners serves every one of them. */
interface MarkListeners {
  onPointerOver: (event: PointerEvent) => void;
  onPointerLeave: () => void;
  onFocus: (event: FocusEvent) => void;
  onBlur: () => void;
  onClick: (event: MouseEvent) => void;
}

/**
 * Pointing at a mark or reaching it by keyboard previews it; a click selects it, and once more goes on from it. A
 * click beside all marks puts the selection aside. Clicks that ask for another tab are the browser's.
 */
export function useTopicMarks({ index, address, onUnfold }: TopicMarks): MarkListeners {
  const root = useHref('/');
  const navigate = useNavigate();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once something is selected, that is what is lit.
  useEffect(pointAway, [address]);
  return useMemo(() => {
    const { selection } = address;
    const pathTo = (selected: Selection | null) => formatAddress({ ...address, selection: selected });
    const preview = (target: EventTarget, place: { x: number; y: number }) => {
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
        event.preventDefault();
        const chosen = selectionOf(mark, root, address);
        // Lit at once; the page follows when it is drawn.
        if (chosen === null) pointAway();
        else pointAt(chosen);
        if (mark.hasAttribute('data-fold')) onUnfold();
        else if (chosen === null) void navigate(`/${pathOf(mark).slice(root.length)}`);
        else if (selection !== null && pathTo(chosen) === pathTo(selection))
          void navigate(formatAddress(onwardFrom(index, selection)));
        else void navigate(pathTo(chosen));
      },
    };
  }, [index, address, onUnfold, root, navigate]);
}

function linkOf(target: EventTarget): Element | null {
  return target instanceof Element ? target.closest('a[href]') : null;
}

function pathOf(link: Element | null): string {
  return link?.getAttribute('href') ?? '';
}

/** What a mark selects in this picture, read from where it leads; null if it leads elsewhere. */
function selectionOf(target: EventTarget, root: string, { topic }: TopicAddress): Selection | null {
  const path = pathOf(linkOf(target));
  if (!path.startsWith(root)) return null;
  const to = parseAddressText(`/${path.slice(root.length)}`);
  return to.page === 'topic' && to.topic === topic ? to.selection : null;
}
