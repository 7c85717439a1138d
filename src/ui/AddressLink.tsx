import type { ComponentProps } from 'react';
import { Link } from 'react-router';
import type { Address } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';

interface AddressLinkProps extends Omit<ComponentProps<typeof Link>, 'to'> {
  to: Address;
}

/** A link to a place in the app. Every selection is one, so that it can be copied, opened elsewhere and gone back from. */
export function AddressLink({ to, ...rest }: AddressLinkProps) {
  return <Link to={formatAddress(to)} {...rest} />;
}
