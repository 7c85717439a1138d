import { type RefObject, useMemo } from 'react';
import { partsOfText, type TextParts } from './parts-of-text.ts';

interface KeptParts {
  /** What can stand out on the page, looked up when it is first asked for. */
  partsOf: () => TextParts | null;
  /** Has it looked up anew, as more has come to the page. */
  forget: () => void;
}

/** Keeps what can stand out on the page; `text` is what the page is set from. */
export function useTextParts(page: RefObject<HTMLElement | null>, text: object): KeptParts {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a text set anew has other parts.
  return useMemo(() => {
    let parts: TextParts | null = null;
    return {
      partsOf: () => {
        if (page.current !== null) parts ??= partsOfText(page.current);
        return parts;
      },
      forget: () => {
        parts = null;
      },
    };
  }, [page, text]);
}
