import type { Pinnable } from '#model/basket.ts';
import { firstWords } from '#query/mention-contexts.ts';
import { pin, takeOut, useBasket } from '#state/basket/basket.ts';
import './pin-button.css';

interface PinButtonProps {
  pinnable: Pinnable;
  /** Only the sign, where there is no room for words. */
  compact?: boolean;
}

/** Characters of the words by which a button says what it pins. */
const ENOUGH = 50;

/** Puts words into the evidence basket, or takes them out of it again. */
export function PinButton({ pinnable, compact = false }: PinButtonProps) {
  const pinned = useBasket(({ basket }) => basket.entries.some(({ id }) => id === pinnable.id));
  const words = firstWords(pinnable.quotes[0]?.quote ?? '', ENOUGH);
  return (
    <button
      type="button"
      className={`pin-button${pinned ? ' pinned' : ''}`}
      title={pinned ? 'Take out of the basket' : 'Pin to the basket'}
      onClick={() => (pinned ? takeOut([pinnable.id]) : pin(pinnable))}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <use href={pinned ? '#pin-in' : '#pin-out'} />
      </svg>
      <span className={compact ? 'unseen' : undefined}>{pinned ? 'Pinned' : 'Pin'}</span>
      <span className="unseen">
        {pinnable.kind === 'passage' ? ' the passage ' : ' '}“{words}”
      </span>
    </button>
  );
}
