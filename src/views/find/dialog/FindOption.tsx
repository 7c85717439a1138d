import type { MouseEvent, ReactNode } from 'react';
import type { Address } from '#model/address.ts';
import { AddressLink } from '#ui/AddressLink.tsx';

interface FindOptionProps {
  id: string;
  to: Address;
  active: boolean;
  /** What choosing it does in place of following the link: filling in the field. */
  onChoose: (event: MouseEvent<HTMLAnchorElement>) => void;
  children: ReactNode;
}

/** Something to choose in the list below the field: a link, so that it can be opened elsewhere, too. */
export function FindOption({ id, to, active, onChoose, children }: FindOptionProps) {
  return (
    <AddressLink id={id} to={to} role="option" aria-selected={active} tabIndex={-1} onClick={onChoose}>
      {children}
    </AddressLink>
  );
}
