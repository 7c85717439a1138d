import { useEffect } from 'react';
import { toldAddress } from '#query/told-address.ts';
import { cssString } from './css-string.ts';

/**
 * Has the foot of every printed sheet say where its words come from, and at which address they are read. It is
 * written only as the page goes to paper: a property of the root is one of every mark on the page, all of which
 * would be styled anew whenever the reader moves.
 */
export function usePaperFoot(source: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const write = () => {
      const address = toldAddress(window.location.href);
      style.setProperty('--paper-foot', cssString(`${source}\n${address}`));
      style.setProperty('--paper-address', cssString(address));
    };
    window.addEventListener('beforeprint', write);
    return () => {
      window.removeEventListener('beforeprint', write);
      style.removeProperty('--paper-foot');
      style.removeProperty('--paper-address');
    };
  }, [source]);
}
