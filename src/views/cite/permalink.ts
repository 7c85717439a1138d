import { addressReach } from '#query/address-reach.ts';

/** Why an address is of no use to others: it lies on the reader's own machine. Null if it can be sent. */
export function whyNotShared(address: string): string | null {
  const reach = addressReach(address);
  if (reach === 'file')
    return 'Parley was opened from a file: this address works on your machine alone, and citations leave it out. In every copy of the file, what follows its name leads here. Put Parley on a web host to share links.';
  if (reach === 'machine')
    return 'Parley runs on your own machine: this address works here alone. Put it on a web host to share links; what comes after the host stays the same.';
  return null;
}
