import { addressReach } from '#query/address-reach.ts';
import { NOT_SHARED } from '#words/not-shared.ts';

/** Why an address is of no use to others: it lies on the reader's own machine. Null if it can be sent. */
export function whyNotShared(address: string): string | null {
  const reach = addressReach(address);
  return reach === 'file' || reach === 'machine' ? NOT_SHARED[reach] : null;
}
