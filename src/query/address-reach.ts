/** From where an address can be opened: a file or a machine of the reader’s own, the same network, or anywhere. */
export type AddressReach = 'file' | 'machine' | 'network' | 'anywhere';

/** The networks that are nobody’s in particular (RFC 1918, 3927, 4193, 4291), and names that only a network knows. */
const OF_A_NETWORK =
  /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|\[f[cd]|\[fe[89ab])|\.(local|lan|home|internal|home\.arpa)$|^[^.[\]]+$/;

/** From where an address can be opened, as far as it tells itself. */
export function addressReach(address: string): AddressReach {
  const { protocol, hostname } = new URL(address);
  if (protocol === 'file:') return 'file';
  if (/^(localhost|.+\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname)) return 'machine';
  return OF_A_NETWORK.test(hostname) ? 'network' : 'anywhere';
}
