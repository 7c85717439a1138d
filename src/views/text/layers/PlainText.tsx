import type { TextAddress } from '#model/address.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { isPlain, plainToggled } from './plain-address.ts';
import './plain-text.css';

/** The way to the words alone, and back to everything that is coded on them. */
export function PlainText({ address }: { address: TextAddress }) {
  const plain = isPlain(address);
  const name = plain ? 'Show the coding' : 'Plain text';
  return (
    <AddressLink
      className="plain-text"
      replace
      to={plainToggled(address)}
      aria-label={name}
      aria-current={plain ? 'true' : undefined}
      aria-keyshortcuts="t"
      title={`${name} (t)`}
    >
      <span className="plain-sign" aria-hidden="true">
        Aa
      </span>
      <span className="plain-name">Plain text</span>
    </AddressLink>
  );
}
