import { useHref } from 'react-router';
import type { Address } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { useGo } from '#state/address.ts';
import { addressNow } from '#state/address-now.ts';
import { turnBlank } from '#state/blank.ts';
import { type KeyAction, useKeys } from '#state/keys.ts';
import * as words from '#words/tour-keys.ts';

interface TourKeys {
  address: Extract<Address, { page: 'tour' | 'presenter' }>;
  steps: number;
  /** Where a step leads to explore; null where nothing is explored. */
  show: Address | null;
}

/** What a clicker sends, and what a keyboard has for the same. */
const ON = ['ArrowRight', 'PageDown', ' ', 'ArrowDown'];
const BACK = ['ArrowLeft', 'PageUp', 'ArrowUp'];

/** Keys of a tour, for clickers too: on and back, the first and last step, a blank screen, and out to explore. */
export function useTourKeys({ address, steps, show }: TourKeys): void {
  const go = useGo();
  const presenter = useHref(formatAddress({ ...address, page: 'presenter' }));
  const root = useHref('/');
  // A clicker may be faster than the page is drawn: what counts is where the browser is already.
  const at = () => {
    const now = addressNow(root);
    return now.page === 'tour' || now.page === 'presenter' ? now.step : address.step;
  };
  const to = (step: number) => {
    const kept = Math.min(steps, Math.max(1, step));
    if (kept !== at()) go({ ...address, step: kept });
  };
  const move =
    (does: string, by: number) =>
    (key: string): KeyAction => ({
      key,
      does,
      run: () => to(at() + by),
    });
  useKeys(words.tour, [
    ...ON.map(move(words.nextStep, 1)),
    ...BACK.map(move(words.stepBefore, -1)),
    { key: 'Home', does: words.firstStep, run: () => to(1) },
    { key: 'End', does: words.lastStep, run: () => to(steps) },
    { key: 'b', does: words.blankScreen, run: turnBlank },
    { key: '.', does: words.blankScreen, run: turnBlank },
    ...(show === null
      ? []
      : [
          { key: 'E', does: words.exploreFromHere, run: () => go(show) },
          {
            key: 'W',
            does: words.presentersWindow,
            run: () => void window.open(presenter, '_blank', 'noopener'),
          },
        ]),
  ]);
}
