import { facesAddress, type LineUpsAddress } from '#model/address.ts';
import type { ActorId } from '#model/collection.ts';
import { known } from '#query/known.ts';
import { allTies, type LineUps } from '#query/line-ups/line-ups.ts';
import { pairOf } from '#query/line-ups/pair.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import * as words from '#words/line-ups.tsx';
import { PairWeights } from './PairWeights.tsx';
import { PanelBack } from './PanelBack.tsx';
import { SharedPropositions } from './SharedPropositions.tsx';

interface PanelPairProps {
  address: LineUpsAddress;
  all: LineUps;
  actors: readonly [ActorId, ActorId];
}

/** Two actors: how near they are, and what each holds on every proposition of which both speak. */
export function PanelPair({ address, all, actors: [a, b] }: PanelPairProps) {
  const library = useLibrary();
  const pair = pairOf(library, { positions: all.positions, ties: allTies(library, address).ties }, [a, b]);
  const first = known(library.actors, a);
  const second = known(library.actors, b);
  const shared = pair.agreed.length + pair.disputed.length + pair.open.length;
  return (
    <>
      <PanelBack address={address} />
      <h2>
        {words.pairOf(
          <AddressLink to={{ ...address, actors: [a] }}>{first.name}</AddressLink>,
          <AddressLink to={{ ...address, actors: [b] }}>{second.name}</AddressLink>,
        )}
      </h2>
      <PairWeights tie={pair.tie} />
      <SharedPropositions title={words.onSameSide} side="agreement" shared={pair.agreed} />
      <SharedPropositions title={words.onOppositeSides} side="disagreement" shared={pair.disputed} />
      <SharedPropositions title={words.onNeither} side={null} shared={pair.open} />
      {shared === 0 && <p className="empty">{words.nothingShared}</p>}
      <p className="gloss">{words.speakAlone(first.name, pair.alone[0], second.name, pair.alone[1])}</p>
      <p className="buttons">
        <AddressLink className="button" to={facesAddress({ actors: [a, b] })}>
          {words.faceToFace}
        </AddressLink>
      </p>
    </>
  );
}
