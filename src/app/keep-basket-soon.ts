import { BASKET_KEY, useBasket } from '#state/basket/basket.ts';
import { whenIdle } from './when-idle.ts';

/**
 * Keeps the basket in this browser. Whoever has one sees at once what is in it; for everybody else that waits until
 * the browser is idle, or until the first pin.
 */
export function keepBasketSoon(): void {
  let asked = false;
  const keep = () => {
    if (asked) return;
    asked = true;
    import('#state/basket/keep-basket.ts').then(
      ({ keepBasket }) => keepBasket(),
      () => useBasket.setState({ keeping: 'blocked' }),
    );
  };
  const stop = useBasket.subscribe(() => {
    stop();
    keep();
  });
  if (mayBeStored()) keep();
  else whenIdle(keep);
}

/** Where storage is blocked, whoever keeps the basket says so. */
function mayBeStored(): boolean {
  try {
    return localStorage.getItem(BASKET_KEY) !== null;
  } catch {
    return true;
  }
}
