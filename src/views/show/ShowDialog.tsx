import { useState } from 'react';
import { QrCode } from '#charts/qr/QrCode.tsx';
import { type AddressReach, addressReach } from '#query/address-reach.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { copyText } from '#views/cite/copy-text.ts';
import './show-dialog.css';

/** What it takes for other devices to open an address. */
const NEEDED: Record<AddressReach, string | null> = {
  file: 'Parley was opened from a file, so this address works on this device alone, and a code of it would lead no phone anywhere. For other devices put Parley on a web host, or copy the file to them: there, what follows its name leads here.',
  machine:
    'Parley runs on this device alone, and “localhost” on a phone is the phone. Serve Parley on your network and open it here by this device’s address there, or put it on a web host; then show this again.',
  network:
    'This address works in the same network only: phones must be in the Wi-Fi that this device is in, and its firewall must let them through.',
  anywhere: null,
};

/** The address of what is on screen, large enough for thirty phones to take it from the wall. */
export function ShowDialog({ onClose }: { onClose: () => void }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const address = window.location.href;
  const reach = addressReach(address);
  const needed = NEEDED[reach];
  return (
    <Dialog title="Show this" className="show-dialog" onClose={onClose}>
      {reach !== 'file' && <QrCode text={address} label="QR code of the address below" />}
      <div className="show-words">
        {reach !== 'file' && <p>Point a phone’s camera at the code: it opens exactly this view.</p>}
        {needed !== null && <p className="show-needed">{needed}</p>}
        <p className="show-address">{address}</p>
        <p className="show-copy">
          <button
            type="button"
            className="button"
            onClick={() => void copyText(address, null).then(setCopied)}
          >
            Copy the address
          </button>
          <span role="status">
            {copied === true && 'Copied.'}
            {copied === false && 'The browser did not allow it: select the address and copy it by hand.'}
          </span>
        </p>
      </div>
    </Dialog>
  );
}
