import { type RefObject, useMemo } from 'react';
import { partsOfText, type TextParts } from './parts-of-text.ts';

/** Gives what can stand out on the page, looked up when it is first asked for; `text` is what the page is set from. */
export function useTextParts(page: RefObject<HTMLElement | null>, text: object): () => TextParts | null {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a text set anew has other parts.
  return useMemo(() => {
    let parts: TextParts | null = null;
    return () => {
      if (page.current !== null) parts ??= partsOfText(page.current);
      return parts;
    };
  }, [page, text]);
}
