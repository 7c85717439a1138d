import { useId, useRef, useState } from 'react';
import type { Address } from '#model/address.ts';
import { copyText } from '#views/cite/copy-text.ts';
import { whyNotShared } from '#views/cite/permalink.ts';
import * as words from '#words/share-address.ts';
import { usePermalink } from './permalink.ts';
import './share-address.css';

interface ShareAddressProps {
  address: Address;
  label: string;
}

/** An address written whole, to read off, to select and to copy. To be shown in the browser only. */
export function ShareAddress({ address, label }: ShareAddressProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const link = usePermalink()(address);
  const local = whyNotShared(link);
  const copy = async () => {
    if (await copyText(link, null)) setSaid(words.copied);
    else {
      field.current?.select();
      setSaid(words.notCopied);
    }
  };
  return (
    <section className="share-address">
      <label htmlFor={id}>{label}</label>
      <div>
        <input id={id} ref={field} readOnly value={link} onFocus={(event) => event.target.select()} />
        <button type="button" className="button" onClick={() => void copy()}>
          {words.copy}
        </button>
      </div>
      <p role="status">{said}</p>
      {local !== null && <p>{local}</p>}
    </section>
  );
}
