import { useLayoutEffect } from 'react';
import { useLocation } from 'react-router';
import { toldAddress } from '#query/told-address.ts';
import { cssString } from './css-string.ts';

/** Has the foot of every printed sheet say where its words come from, and at which address they are read. */
export function usePaperFoot(source: string): void {
  const location = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: wherever the reader goes the address is another.
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const address = toldAddress(window.location.href);
    style.setProperty('--paper-foot', cssString(`${source}\n${address}`));
    style.setProperty('--paper-address', cssString(address));
    return () => {
      style.removeProperty('--paper-foot');
      style.removeProperty('--paper-address');
    };
  }, [source, location]);
}
