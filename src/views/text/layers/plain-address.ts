import type { TextAddress } from '#model/address.ts';
import { LAYERS } from '#model/vocabulary.ts';

/** Whether the words stand alone, with every layer over them hidden. */
export function isPlain({ hidden }: TextAddress): boolean {
  return LAYERS.every((layer) => hidden.includes(layer));
}

/** The address with the words alone, or with every layer where they stand alone already. */
export function plainToggled(address: TextAddress): TextAddress {
  return isPlain(address) ? { ...address, hidden: [] } : { ...address, hidden: [...LAYERS], position: null };
}
