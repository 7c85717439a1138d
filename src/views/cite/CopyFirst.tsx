import * as words from '#words/cite.ts';
import { CopyByHand } from './CopyByHand.tsx';
import { CopyStatus } from './CopyStatus.tsx';
import type { Copyable, CopyResult } from './use-copy.ts';

/** The keys that copy. */
const KEY = { whole: 'c', link: 'l' };

interface CopyFirstProps {
  /** What the whole of it is. */
  whole: keyof typeof words.COPY_WHOLE;
  full: Copyable;
  link: Copyable;
  result: CopyResult | null;
  onCopy: (copied: Copyable) => void;
}

/** The two things most wanted, each with a key of its own, and what became of copying. */
export function CopyFirst({ whole, full, link, result, onCopy }: CopyFirstProps) {
  return (
    <>
      <div className="copy-first">
        <button
          type="button"
          className="button solid"
          ref={(button) => button?.setAttribute('autofocus', '')}
          aria-keyshortcuts={KEY.whole}
          onClick={() => onCopy(full)}
        >
          {words.COPY_WHOLE[whole]} <kbd>{KEY.whole}</kbd>
        </button>
        <button type="button" className="button" aria-keyshortcuts={KEY.link} onClick={() => onCopy(link)}>
          {words.copyLink} <kbd>{KEY.link}</kbd>
        </button>
        <CopyStatus result={result} />
      </div>
      {result?.done === false && <CopyByHand copied={result.copied} />}
    </>
  );
}
