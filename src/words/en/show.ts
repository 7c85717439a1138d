export const showThis = 'Show this';
export const qrCode = 'QR code of the address below';
export const pointCamera = 'Point a phone’s camera at the code: it opens exactly this view.';
export const copyAddress = 'Copy the address';
export const copied = 'Copied.';
export const notAllowed = 'The browser did not allow it: select the address and copy it by hand.';

/** What it takes for other devices to open an address, by how far it reaches. */
export const needed: Record<'file' | 'machine' | 'network', string> & { anywhere: null } = {
  file: 'Parley was opened from a file, so this address works on this device alone, and a code of it would lead no phone anywhere. For other devices put Parley on a web host, or copy the file to them: there, what follows its name leads here.',
  machine:
    'Parley runs on this device alone, and “localhost” on a phone is the phone. Serve Parley on your network and open it here by this device’s address there, or put it on a web host; then show this again.',
  network:
    'This address works in the same network only: phones must be in the Wi-Fi that this device is in, and its firewall must let them through.',
  anywhere: null,
};
