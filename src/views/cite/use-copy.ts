import { useEffect, useState } from 'react';
import { type Copied, copyText, selectText } from './copy-text.ts';

/** What the reader is told after copying. */
export interface CopyResult {
  /** What was copied: "The reference". */
  what: string;
  done: boolean;
}

/** For how long a confirmation stays, in milliseconds. */
const STAY = 4000;

/**
 * Copies and says so for a while. Where the browser does not allow it, what should have been copied is selected instead
 * for the reader to copy, and the word on that stays.
 */
export function useCopy(
  begun: CopyResult | null = null,
): [CopyResult | null, (what: string, copied: Copied, shown: Element | null) => Promise<boolean>] {
  const [result, setResult] = useState(begun);
  useEffect(() => {
    if (result?.done !== true) return;
    const timer = window.setTimeout(() => setResult(null), STAY);
    return () => window.clearTimeout(timer);
  }, [result]);
  const copy = async (what: string, copied: Copied, shown: Element | null) => {
    const done = await copyText(copied);
    if (!done) selectText(shown);
    setResult({ what, done });
    return done;
  };
  return [result, copy];
}
