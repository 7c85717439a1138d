import { encode } from 'uqr';

/** A QR code as numbers: its side in modules, quiet zone included, and which modules are dark, row by row. */
export interface QrLayout {
  size: number;
  dark: boolean[][];
}

/** Light modules on every side, without which a camera may not find the code (ISO/IEC 18004: four). */
export const QUIET_ZONE = 4;

/** The QR code of a text. Correction level M or better: a projected code is blurred, but not torn. */
export function layoutQr(text: string): QrLayout {
  const { size, data } = encode(text, { ecc: 'M', boostEcc: true, border: QUIET_ZONE });
  return { size, dark: data };
}
