import type { Citable } from '#model/citable.ts';
import { firstWords } from '#query/mention-contexts.ts';
import { pinnableOf } from '#query/pinnable-of.ts';
import { turnPin, useIsPinned } from '#state/basket/basket.ts';
import { useLibrary } from '#state/library.tsx';
import * as pinning from '#words/pin-button.ts';
import './pin-button.css';

interface PinButtonProps {
  words: Extract<Citable, { kind: 'words' }>;
  /** Where the words stand: "passage 13". */
  name: string;
}

/** Characters of the words by which a button says what it pins. */
const ENOUGH = 50;

/** Puts words into the evidence basket, or takes them out of it again. */
export function PinButton({ words, name }: PinButtonProps) {
  const pinnable = pinnableOf(useLibrary(), words);
  const pinned = useIsPinned(pinnable);
  const begin = firstWords(pinnable.quotes[0]?.quote ?? '', ENOUGH);
  return (
    <button
      type="button"
      className={`quote-action pin-button${pinned ? ' pinned' : ''}`}
      onClick={() => turnPin(pinnable)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <use href={pinned ? '#pin-in' : '#pin-out'} />
      </svg>
      {pinned ? pinning.pinned : pinning.pin}{' '}
      <span className="unseen">{pinning.whatIsPinned(name, begin)}</span>
    </button>
  );
}
