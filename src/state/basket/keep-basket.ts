import type { Basket } from '#model/basket.ts';
import { readBasket } from '#model/read-basket.ts';
import { writeBasket } from '#model/write-basket.ts';
import { keepAside, keysAside } from '#state/aside.ts';
import { BASKET_KEY, forgetBasket, type Keeping, useBasket } from './basket.ts';
import { mergeBaskets } from './merge-baskets.ts';

/** Begins the keys of what could not be read. */
const ASIDE = 'parley-basket-aside';
/** Milliseconds that the reader may go on typing before it is stored. */
const PAUSE = 300;

/**
 * Keeps the basket in this browser: reads it, stores it soon after every change and at once when the page is left,
 * and merges what other tabs store, so that no tab loses what another has. What is stored but cannot be read whole
 * is kept aside and never written over. Returns the way to stop.
 */
export function keepBasket(): () => void {
  const store = new StoredBasket();
  store.take();
  // What was pinned before this was at hand.
  if (!isNothing(useBasket.getState().basket)) store.keepSoon();
  const stopKeeping = useBasket.subscribe(({ basket }, before) => {
    if (basket !== before.basket) store.keepSoon();
  });
  const follow = ({ key }: StorageEvent) => {
    if (key === BASKET_KEY) store.take();
  };
  const arriveOrLeave = () => {
    if (document.visibilityState === 'hidden') store.keep();
    else store.take();
  };
  const leave = () => store.keep();
  const arrive = () => store.take();
  window.addEventListener('storage', follow);
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', arrive);
  window.addEventListener('beforeunload', warn);
  document.addEventListener('visibilitychange', arriveOrLeave);
  return () => {
    stopKeeping();
    store.stop();
    forgetBasket();
    window.removeEventListener('storage', follow);
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('pageshow', arrive);
    window.removeEventListener('beforeunload', warn);
    document.removeEventListener('visibilitychange', arriveOrLeave);
  };
}

/** Deletes what is kept aside. */
export function deleteBasketAside(key: string): void {
  localStorage.removeItem(key);
  useBasket.setState({ aside: keysAside(ASIDE) });
}

/** The browser asks before a basket is closed that it does not keep. */
function warn(event: BeforeUnloadEvent): void {
  const { basket, keeping } = useBasket.getState();
  if (keeping !== 'kept' && basket.entries.length > 0) event.preventDefault();
}

class StoredBasket {
  /** The text that was read or written last: whatever else is stored comes from another tab. */
  private seen: string | null = null;
  private due: number | undefined;

  /** Takes in what is stored, and stores it in turn if this tab holds more. */
  take(): void {
    try {
      this.merge();
      useBasket.setState({ aside: keysAside(ASIDE) });
    } catch (error) {
      this.keeps(reasonOf(error));
    }
  }

  keepSoon(): void {
    window.clearTimeout(this.due);
    this.due = window.setTimeout(() => this.keep(), PAUSE);
  }

  keep(): void {
    this.stop();
    try {
      this.merge();
      const { basket } = useBasket.getState();
      const text = writeBasket(basket);
      if (text === this.seen || (this.seen === null && isNothing(basket))) return;
      localStorage.setItem(BASKET_KEY, text);
      this.seen = text;
      this.keeps('kept');
    } catch (error) {
      this.keeps(reasonOf(error));
    }
  }

  stop(): void {
    window.clearTimeout(this.due);
  }

  private merge(): void {
    const text = localStorage.getItem(BASKET_KEY);
    if (text === null || text === this.seen) return;
    const { basket: stored, faults } = readBasket(text);
    const { basket } = useBasket.getState();
    const merged = mergeBaskets(basket, stored);
    if (writeBasket(merged) !== writeBasket(basket)) useBasket.setState({ basket: merged });
    // Where there is no room for it this throws, before anything is written over it.
    if (faults.length > 0) keepAside(ASIDE, text);
    this.seen = text;
    if (writeBasket(merged) !== text) this.keepSoon();
  }

  private keeps(keeping: Keeping): void {
    const known = useBasket.getState().keeping;
    if (known !== keeping) useBasket.setState({ keeping });
  }
}

function isNothing({ entries, removed }: Basket): boolean {
  return entries.length === 0 && Object.keys(removed).length === 0;
}

function reasonOf(error: unknown): Keeping {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
}
