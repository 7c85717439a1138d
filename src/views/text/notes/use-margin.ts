import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { PositionId } from '#model/collection.ts';
import { keepMargin, type Margin } from './keep-margin.ts';

interface MarginSetting {
  /** What the text is set from. */
  setting: object;
  /** Whether the page was there before its notes could be laid. */
  prerendered: boolean;
  wide: boolean;
  open: PositionId | null;
  /** The layers that are hidden. */
  hide: string;
}

/**
 * Has the notes in the margin level with their words where there is a margin. Without one they fold below their
 * passages, but not on paper.
 */
export function useMargin(
  text: RefObject<HTMLElement | null>,
  { setting, prerendered, wide, open, hide }: MarginSetting,
): void {
  const margin = useRef<Margin>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a text set anew has other notes, and layers take room.
  useLayoutEffect(() => {
    const root = text.current;
    if (root === null) return;
    root.toggleAttribute('data-margin', wide);
    if (!wide) {
      unfoldAll(root, false);
      return;
    }
    const kept = keepMargin(root, prerendered);
    margin.current = kept;
    return () => {
      kept.stop();
      margin.current = null;
    };
  }, [text, setting, wide, hide]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is what opens that notes make way for.
  useLayoutEffect(() => margin.current?.makeWay(), [open]);

  useEffect(() => {
    const unfold = () => {
      if (text.current !== null) unfoldAll(text.current, true);
    };
    window.addEventListener('beforeprint', unfold);
    return () => window.removeEventListener('beforeprint', unfold);
  }, [text]);
}

function unfoldAll(text: HTMLElement, open: boolean): void {
  for (const notes of text.querySelectorAll('.passage-notes')) notes.toggleAttribute('open', open);
}
