import { type ComponentProps, use } from 'react';
import { Link } from 'react-router';
import type { Address } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { isMeantForBrowser } from './is-meant-for-browser.ts';
import { WaysContext } from './ways.ts';

interface AddressLinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  to: Address;
  /** Whether the address takes the place of the present one in the history. */
  replace?: boolean;
}

/**
 * A link to a place in the app. Every selection is one, so that it can be copied, opened elsewhere and gone back from.
 * Unlike the router's own, it is not drawn again because the reader has moved: a page has hundreds.
 */
export function AddressLink({ to, replace, onClick, ...rest }: AddressLinkProps) {
  const ways = use(WaysContext);
  const path = formatAddress(to);
  if (ways === null) return <Link to={path} replace={replace === true} onClick={onClick} {...rest} />;
  return (
    <a
      {...rest}
      href={ways.hrefOf(path)}
      onClick={(event) => {
        onClick?.(event);
        if (isMeantForBrowser(event) || (rest.target ?? '_self') !== '_self') return;
        event.preventDefault();
        ways.go(path, replace);
      }}
    />
  );
}
