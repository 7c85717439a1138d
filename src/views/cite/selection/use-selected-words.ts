import { type RefObject, useEffect, useState } from 'react';
import type { Span } from '#model/collection.ts';
import { selectedSpans } from './selected-spans.ts';

/** Words that the reader has selected in the text, and where they stand on the page. */
export interface SelectedWords {
  spans: Span[];
  range: Range;
}

/** How long a selection has to rest before it counts, in milliseconds; fingers adjust it in many steps. */
const REST = 180;

/** The words that are selected in the text; null while there are none or the reader is still selecting. */
export function useSelectedWords(text: RefObject<HTMLElement | null>): SelectedWords | null {
  const [selected, setSelected] = useState<SelectedWords | null>(null);
  useEffect(() => {
    let timer = 0;
    let pressed = false;
    const look = () => setSelected(pressed ? null : selectedIn(text.current));
    const lookSoon = () => {
      window.clearTimeout(timer);
      if (document.getSelection()?.isCollapsed !== false) setSelected(null);
      else timer = window.setTimeout(look, REST);
    };
    const press = ({ pointerType, target }: PointerEvent) => {
      pressed = pointerType === 'mouse' && !(target instanceof Element && target.closest('.selection-bar'));
    };
    const release = () => {
      pressed = false;
      lookSoon();
    };
    document.addEventListener('selectionchange', lookSoon);
    document.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', release);
    document.addEventListener('pointercancel', release);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('selectionchange', lookSoon);
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', release);
      document.removeEventListener('pointercancel', release);
    };
  }, [text]);
  return selected;
}

function selectedIn(text: HTMLElement | null): SelectedWords | null {
  const selection = document.getSelection();
  if (text === null || selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const spans = selectedSpans(text, range);
  return spans.length === 0 ? null : { spans, range };
}
