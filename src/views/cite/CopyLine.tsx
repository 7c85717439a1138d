import type { ReactNode } from 'react';
import * as words from '#words/cite.ts';

interface CopyLineProps {
  label: string;
  /** Whether it has just been copied. */
  copied: boolean;
  onCopy: () => void;
  children: ReactNode;
}

/** Something to copy, with its button. */
export function CopyLine({ label, copied, onCopy, children }: CopyLineProps) {
  return (
    <div className="copy-line">
      <h3>{label}</h3>
      <div className="copy-words">{children}</div>
      <button type="button" className="button" aria-label={words.copyWhat(label)} onClick={onCopy}>
        {copied ? words.copied : words.copy}
      </button>
    </div>
  );
}
