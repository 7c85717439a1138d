import { useState } from 'react';
import { QrCode } from '#charts/qr/QrCode.tsx';
import { addressReach } from '#query/address-reach.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { copyText } from '#views/cite/copy-text.ts';
import * as words from '#words/show.ts';
import './show-dialog.css';

/** The address of what is on screen, large enough for thirty phones to take it from the wall. */
export function ShowDialog({ onClose }: { onClose: () => void }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const address = window.location.href;
  const reach = addressReach(address);
  const needed = words.needed[reach];
  return (
    <Dialog title={words.showThis} className="show-dialog" onClose={onClose}>
      {reach !== 'file' && <QrCode text={address} label={words.qrCode} />}
      <div className="show-words">
        {reach !== 'file' && <p>{words.pointCamera}</p>}
        {needed !== null && <p className="show-needed">{needed}</p>}
        <p className="show-address">{address}</p>
        <p className="show-copy">
          <button
            type="button"
            className="button"
            onClick={() => void copyText(address, null).then(setCopied)}
          >
            {words.copyAddress}
          </button>
          <span role="status">
            {copied === true && words.copied}
            {copied === false && words.notAllowed}
          </span>
        </p>
      </div>
    </Dialog>
  );
}
