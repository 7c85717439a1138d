import { type RefObject, useEffect, useEffectEvent } from 'react';
import { useKeys } from '#state/keys.ts';
import { isMeantForBrowser } from '#ui/is-meant-for-browser.ts';
import * as keys from '#words/text-keys.ts';

interface TextMoves {
  /** A link to a position was followed; from the keyboard the focus goes along. */
  open: (position: string, byKeyboard: boolean) => void;
  /** The number of a passage was followed. */
  reach: (passage: string) => void;
  /** The reader wants to predict what is coded in a passage. */
  predict: (passage: string) => void;
  /** To the next of what is lit (1) or the one before (-1). */
  step: (by: 1 | -1) => void;
  /** To the words alone, or back to what is coded on them. */
  plain: () => void;
  close: () => void;
}

/**
 * What a reader can do in the text: follow marks, notes, passage numbers and the ribbon, choose coded words, step
 * with n and p, read the words alone with t, close with Escape. Clicks are listened to on the page as a whole, since
 * the links in it are plain ones that are never rendered again.
 */
export function useTextMoves(page: RefObject<HTMLElement | null>, moves: TextMoves): void {
  const onClick = useEffectEvent((event: MouseEvent) => {
    const { target } = event;
    if (!(target instanceof Element) || isMeantForBrowser(event)) return;
    const link = target.closest('a');
    const opens = link?.matches('.evidence-mark, .note-head') === true;
    const position = opens ? link.closest<HTMLElement>('[data-position]')?.dataset['position'] : undefined;
    const leads = link?.matches('.passage-number, .ribbon-piece > a') === true;
    const passage = leads ? link.hash.split('#').at(-1) : undefined;
    if (position !== undefined) moves.open(position, event.detail === 0);
    else if (passage !== undefined) moves.reach(passage);
    else if (link?.matches('.predict-passage') === true) moves.predict(link.closest('.passage')?.id ?? '');
    else {
      const chosen = link === null ? positionAt(target) : undefined;
      if (chosen !== undefined) moves.open(chosen, false);
      return;
    }
    event.preventDefault();
  });
  useKeys(keys.inTheText, [
    { key: 'n', does: keys.next, run: () => moves.step(1) },
    { key: 'p', does: keys.before, run: () => moves.step(-1) },
    { key: 't', does: keys.plain, run: () => moves.plain() },
    { key: 'Escape', does: keys.close, run: () => moves.close() },
  ]);

  useEffect(() => {
    const root = page.current;
    const click = (event: MouseEvent) => onClick(event);
    root?.addEventListener('click', click);
    return () => root?.removeEventListener('click', click);
  }, [page]);
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
