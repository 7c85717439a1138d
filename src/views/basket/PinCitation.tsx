import { pinCitation } from '#exchange/basket/pin-citation.ts';
import type { Pin } from '#model/basket.ts';
import { useLibrary } from '#state/library.tsx';
import { usePermalink } from '#views/parts/permalink.ts';
import { pinAddress } from './tell-entry.ts';

/** Where the words come from; on paper with the address, which cannot be followed there. */
export function PinCitation({ pin }: { pin: Pin }) {
  const permalink = usePermalink();
  return (
    <p className="pin-citation">
      {pinCitation(useLibrary(), pin)} <span className="on-paper">{permalink(pinAddress(pin))}</span>
    </p>
  );
}
