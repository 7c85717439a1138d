import type { LineUpsAddress } from '#model/address.ts';
import type { LineUps } from '#query/line-ups/line-ups.ts';
import { ActorLinks } from '#views/parts/ActorLinks.tsx';
import * as words from '#words/line-ups.tsx';
import { ChosenNames } from './ChosenNames.tsx';

/** Everybody without a tie that is shown, by name and with the reason. */
export function NotTied({ address, all }: { address: LineUpsAddress; all: LineUps }) {
  const { unshown, open, alone, silent } = all;
  return (
    <div className="not-tied">
      {unshown.length > 0 && (
        <p>{words.tiesOfOtherKind(unshown.length, <ChosenNames actors={unshown} address={address} />)}</p>
      )}
      {open.length > 0 && (
        <p>{words.takeNoSide(open.length, <ChosenNames actors={open} address={address} />)}</p>
      )}
      {alone.length > 0 && <p>{words.shareNothing(alone.length, <ActorLinks actors={alone} />)}</p>}
      {silent.length > 0 && (
        <details>
          <summary>{words.haveNoPosition(silent.length)}</summary>
          <p>
            <ActorLinks actors={silent} />
          </p>
        </details>
      )}
    </div>
  );
}
