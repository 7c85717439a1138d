import type { ReactNode } from 'react';
import type { Address } from '#model/address.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import './toggle-link.css';

interface ToggleLinkProps {
  /** The page with it on, or without it where it is on. */
  to: Address;
  on: boolean;
  children: ReactNode;
}

/** A filter as a link. It takes the place of the present address: narrowing is no move. */
export function ToggleLink({ to, on, children }: ToggleLinkProps) {
  return (
    <AddressLink className="toggle-link" replace to={to} aria-current={on ? 'true' : undefined}>
      {children}
    </AddressLink>
  );
}
