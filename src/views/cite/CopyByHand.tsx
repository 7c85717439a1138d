import { useEffect, useRef } from 'react';
import { Paragraphs } from './Paragraphs.tsx';
import type { Copyable } from './use-copy.ts';

/** What the browser did not let us copy, selected, so that the reader can. */
export function CopyByHand({ copied }: { copied: Copyable }) {
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = words.current;
    if (element === null || copied.paragraphs.length === 0) return;
    element.focus({ preventScroll: true });
    document.getSelection()?.selectAllChildren(element);
  }, [copied]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the focus must be in it for the keys that copy
    <div className="copy-by-hand" ref={words} tabIndex={0}>
      <Paragraphs of={copied.paragraphs} />
    </div>
  );
}
