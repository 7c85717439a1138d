import type { Pin } from '#model/basket.ts';
import { useLibrary } from '#state/library.tsx';
import { useSettings } from '#state/settings.ts';
import { usePermalink } from '#views/parts/permalink.ts';
import { citePin } from './cite-pin.ts';
import { pinAddress } from './pin-address.ts';

/** Where the words come from, in the reader's citation style. */
export function PinCitation({ pin }: { pin: Pin }) {
  const library = useLibrary();
  const permalink = usePermalink();
  const style = useSettings((settings) => settings.citationStyle);
  return <p className="pin-citation">{citePin(library, pin, style, permalink(pinAddress(library, pin)))}</p>;
}
