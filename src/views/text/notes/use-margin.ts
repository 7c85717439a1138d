import { type RefObject, useEffect, useLayoutEffect } from 'react';
import type { PositionId } from '#model/collection.ts';
import { isDrawn } from '#views/text/is-drawn.ts';
import { drawLeader } from './draw-leader.ts';
import { layMargin } from './lay-margin.ts';

interface MarginSetting {
  /** What the text is set from. */
  setting: object;
  wide: boolean;
  open: PositionId | null;
  /** The layers that are hidden. */
  hide: string;
}

/**
 * Keeps the notes in the margin level with their words where there is a margin: when a run of passages comes near or
 * changes its size, fonts arrive, or a note opens or unfolds. Without a margin the notes fold below their
 * passages, but not on paper.
 */
export function useMargin(
  text: RefObject<HTMLElement | null>,
  { setting, wide, open, hide }: MarginSetting,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a text set anew has other notes.
  useLayoutEffect(() => {
    text.current?.toggleAttribute('data-margin', wide);
    unfold(text.current, wide);
  }, [text, setting, wide]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a text set anew has other notes, and layers take room.
  useLayoutEffect(() => {
    const root = text.current;
    if (root === null || !wide) return;
    const runs = [...root.querySelectorAll<HTMLElement>('.passage-run')];
    let due = 0;
    const lay = () => {
      layMargin(runs.filter(isDrawn));
      drawLeader(root);
    };
    const schedule = () => {
      cancelAnimationFrame(due);
      due = requestAnimationFrame(lay);
    };
    lay();
    const sizes = new ResizeObserver(schedule);
    for (const run of runs) sizes.observe(run);
    for (const slot of root.querySelectorAll('.note[data-open] > .note-slot')) sizes.observe(slot);
    root.addEventListener('contentvisibilityautostatechange', schedule, true);
    // Absent where there is no layout, as in jsdom.
    void document.fonts?.ready.then(schedule);
    return () => {
      cancelAnimationFrame(due);
      sizes.disconnect();
      root.removeEventListener('contentvisibilityautostatechange', schedule, true);
    };
  }, [text, setting, wide, open, hide]);

  useEffect(() => {
    const unfoldAll = () => unfold(text.current, true);
    window.addEventListener('beforeprint', unfoldAll);
    return () => window.removeEventListener('beforeprint', unfoldAll);
  }, [text]);
}

function unfold(text: HTMLElement | null, open: boolean): void {
  for (const notes of text?.querySelectorAll('.passage-notes') ?? []) notes.toggleAttribute('open', open);
}
