import { pinCount, useBasket } from '#state/basket/basket.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import * as words from '#words/app.ts';

/** The way to the evidence basket, and how much is in it. */
export function BasketLink({ current }: { current: boolean }) {
  const count = useBasket(({ basket }) => pinCount(basket));
  const kept = useBasket(({ keeping }) => keeping === 'kept');
  const name = words.pinned(count, kept);
  return (
    <AddressLink
      className="bar-button basket-link"
      to={{ page: 'basket' }}
      aria-label={name}
      aria-keyshortcuts="b"
      aria-current={current ? 'page' : undefined}
      title={name}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path
          d="M3.5 10h17l-1.7 9.5H5.2zM8 10l3-6M16 10l-3-6M9.5 13.5v3M14.5 13.5v3"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.7"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span className="basket-count">{count}</span>
      {!kept && <b>!</b>}
    </AddressLink>
  );
}
