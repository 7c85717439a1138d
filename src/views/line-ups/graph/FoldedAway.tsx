import type { LineUpsPicture } from '#charts/line-ups/layout-line-ups.ts';
import type { LineUpsAddress } from '#model/address.ts';
import { known } from '#query/known.ts';
import { useLibrary } from '#state/library.tsx';
import { ChosenNames } from '#views/line-ups/ChosenNames.tsx';
import * as words from '#words/line-ups.tsx';

interface FoldedAwayProps {
  picture: LineUpsPicture;
  address: LineUpsAddress;
}

/** Those with ties for whom the picture has no room, and how many weak ties it leaves out. */
export function FoldedAway({ picture: { folded, foldedTies }, address }: FoldedAwayProps) {
  const { actors } = useLibrary();
  return (
    <>
      {folded.length > 0 && (
        <details className="not-tied">
          <summary>{words.moreWithFewerTies(folded.length)}</summary>
          <p>
            <ChosenNames actors={folded.map((id) => known(actors, id))} address={address} />
          </p>
        </details>
      )}
      {foldedTies > 0 && <p className="not-tied">{words.weakerNotDrawn(foldedTies)}</p>}
    </>
  );
}
