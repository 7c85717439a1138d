import { type RefObject, useMemo } from 'react';
import { joinParts, partsOfText, type TextParts } from './parts-of-text.ts';

interface KeptParts {
  /** What can stand out on the page, looked up when it is first asked for. */
  partsOf: () => TextParts | null;
  /** Adds what has come to the page, so that a long text is never looked through in one go. */
  add: (come: readonly TextParts[]) => void;
}

/** Keeps what can stand out on the page; `text` is what the page is set from. */
export function useTextParts(page: RefObject<HTMLElement | null>, text: object): KeptParts {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a text set anew has other parts.
  return useMemo(() => {
    let parts: TextParts | null = null;
    const partsOf = () => {
      if (page.current !== null) parts ??= partsOfText(page.current);
      return parts;
    };
    const add = (come: readonly TextParts[]) => {
      if (parts === null) partsOf();
      else for (const each of come) joinParts(parts, each);
    };
    return { partsOf, add };
  }, [page, text]);
}
