import { type RefObject, useEffect, useEffectEvent } from 'react';

interface TextMoves {
  /** A link to a position was followed; from the keyboard the focus goes along. */
  open: (position: string, byKeyboard: boolean) => void;
  /** The number of a passage was followed. */
  reach: (passage: string) => void;
  /** To the next position (1) or the one before (-1). */
  step: (by: 1 | -1) => void;
  close: () => void;
}

/**
 * What a reader can do in the text: follow marks, notes and passage numbers, choose coded words, step with n
 * and p while the focus is on the page, close with Escape. The page listens as a whole, since the links in the
 * text are plain ones that are never rendered again.
 */
export function useTextMoves(page: RefObject<HTMLElement | null>, moves: TextMoves): void {
  const onClick = useEffectEvent((event: MouseEvent) => {
    const { target } = event;
    if (!(target instanceof Element) || isMeantForBrowser(event)) return;
    const link = target.closest('a');
    const opens = link?.matches('.evidence-mark, .note-head') === true;
    const position = opens ? link.closest<HTMLElement>('[data-position]')?.dataset['position'] : undefined;
    const passage = link?.className === 'passage-number' ? link.hash.slice(1) : undefined;
    if (position !== undefined) moves.open(position, event.detail === 0);
    else if (passage !== undefined) moves.reach(passage);
    else {
      const chosen = link === null ? positionAt(target) : undefined;
      if (chosen !== undefined) moves.open(chosen, false);
      return;
    }
    event.preventDefault();
  });
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { target, key } = event;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (key === 'Escape') return moves.close();
    const inPage = target instanceof Element && page.current?.contains(target) === true;
    if (!inPage || target.closest('input, select, textarea') !== null) return;
    if (key === 'n') moves.step(1);
    if (key === 'p') moves.step(-1);
  });

  useEffect(() => {
    const root = page.current;
    const click = (event: MouseEvent) => onClick(event);
    const key = (event: KeyboardEvent) => onKey(event);
    root?.addEventListener('click', click);
    document.addEventListener('keydown', key);
    return () => {
      root?.removeEventListener('click', click);
      document.removeEventListener('keydown', key);
    };
  }, [page]);
}

function isMeantForBrowser(event: MouseEvent): boolean {
  return (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.metaKey ||
    event.ctrlKey ||
    event.shiftKey ||
    event.altKey
  );
}

/** The position coded on words that were clicked; where several overlap, the one after the open one. */
function positionAt(target: Element): string | undefined {
  if (document.getSelection()?.isCollapsed === false) return undefined;
  const positions: string[] = [];
  let open = -1;
  for (let words = target.closest<HTMLElement>('.evidence'); words !== null; ) {
    if (words.hasAttribute('data-open')) open = positions.length;
    positions.push(words.dataset['position'] ?? '');
    words = words.parentElement?.closest<HTMLElement>('.evidence') ?? null;
  }
  return positions[(open + 1) % Math.max(1, positions.length)];
}
