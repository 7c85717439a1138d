import { useEffect, useState } from 'react';
import { clipboardHtml, joined, plainText, type Run } from '#exchange/citation/runs.ts';
import { copyText } from './copy-text.ts';

/** Something that can be copied: what it is called, and its paragraphs. */
export interface Copyable {
  /** As a confirmation begins: "The link". */
  what: string;
  paragraphs: readonly (readonly Run[])[];
  /** Whether its type matters, so that word processors should get it. */
  typed: boolean;
}

/** What became of copying. */
export interface CopyResult {
  copied: Copyable;
  done: boolean;
}

/** For how long a confirmation stays, in milliseconds. */
const STAY = 4000;

/** Copies and says so for a while; where the browser does not allow it, the word on that stays. */
export function useCopy(
  begun: CopyResult | null = null,
): [CopyResult | null, (copied: Copyable) => Promise<boolean>] {
  const [result, setResult] = useState(begun);
  useEffect(() => {
    if (result?.done !== true) return;
    const timer = window.setTimeout(() => setResult(null), STAY);
    return () => window.clearTimeout(timer);
  }, [result]);
  const copy = async (copied: Copyable) => {
    const { paragraphs, typed } = copied;
    const plain = paragraphs.map(plainText).join('\n\n');
    const done = await copyText(plain, typed ? clipboardHtml(paragraphs) : null);
    setResult({ copied, done });
    return done;
  };
  return [result, copy];
}

/** An address to copy. */
export function copyableLink(what: string, address: string): Copyable {
  return { what, paragraphs: [joined('', [address])], typed: false };
}
