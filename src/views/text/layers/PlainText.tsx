import type { TextAddress } from '#model/address.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { withKey } from '#words/text-keys.ts';
import * as words from '#words/text-layers.ts';
import { isPlain, plainToggled } from './plain-address.ts';
import './plain-text.css';

/** The way to the words alone, and back to everything that is coded on them. */
export function PlainText({ address }: { address: TextAddress }) {
  const plain = isPlain(address);
  const name = plain ? words.showCoding : words.plainText;
  return (
    <AddressLink
      className="plain-text"
      replace
      to={plainToggled(address)}
      aria-label={name}
      aria-current={plain ? 'true' : undefined}
      aria-keyshortcuts="t"
      title={withKey(name, 't')}
    >
      <span className="plain-sign" aria-hidden="true">
        {words.plainSign}
      </span>
      <span className="plain-name">{words.plainText}</span>
    </AddressLink>
  );
}
