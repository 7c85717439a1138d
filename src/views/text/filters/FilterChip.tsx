import type { ReactNode } from 'react';
import type { TextAddress } from '#model/address.ts';
import { AddressLink } from '#ui/AddressLink.tsx';

interface FilterChipProps {
  to: TextAddress;
  /** Whether the chip is lit; following it then puts it out. */
  lit: boolean;
  children: ReactNode;
}

/** A filter as a link: to the text with it, or without it where it is on. What was gone through before is left. */
export function FilterChip({ to, lit, children }: FilterChipProps) {
  return (
    <AddressLink
      className="filter-chip"
      replace
      to={{ ...to, stop: null }}
      aria-current={lit ? 'true' : undefined}
    >
      {children}
    </AddressLink>
  );
}
