import type { LineUpsAddress } from '#model/address.ts';
import type { Actor } from '#model/collection.ts';
import type { LineUps } from '#query/line-ups/line-ups.ts';
import { ActorLinks } from '#views/parts/ActorLinks.tsx';
import { counted } from '#words/terms.ts';
import { ChosenNames } from './ChosenNames.tsx';

/** Everybody without a tie that is shown, by name and with the reason. */
export function NotTied({ address, all }: { address: LineUpsAddress; all: LineUps }) {
  const { unshown, open, alone, silent } = all;
  return (
    <div className="not-tied">
      {unshown.length > 0 && (
        <p>
          {counted(unshown.length, 'actor')} {have(unshown)} ties, but none of this kind or strength:{' '}
          <ChosenNames actors={unshown} address={address} />.
        </p>
      )}
      {open.length > 0 && (
        <p>
          {counted(open.length, 'actor')} {speak(open)} of what others speak of, but one or the other takes no
          side there: <ChosenNames actors={open} address={address} />.
        </p>
      )}
      {alone.length > 0 && (
        <p>
          {counted(alone.length, 'actor')} {alone.length === 1 ? 'shares' : 'share'} no proposition with
          anybody: <ActorLinks actors={alone} />.
        </p>
      )}
      {silent.length > 0 && (
        <details>
          <summary>
            {counted(silent.length, 'actor')} {have(silent)} no position that counts
          </summary>
          <p>
            <ActorLinks actors={silent} />
          </p>
        </details>
      )}
    </div>
  );
}

function have({ length }: readonly Actor[]): string {
  return length === 1 ? 'has' : 'have';
}

function speak({ length }: readonly Actor[]): string {
  return length === 1 ? 'speaks' : 'speak';
}
