import type { TextAddress } from '#model/address.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import { ActorChip } from './ActorChip.tsx';
import { PropositionChip } from './PropositionChip.tsx';
import { StanceChip } from './StanceChip.tsx';
import { VoiceChip } from './VoiceChip.tsx';

interface OtherChipsProps {
  library: Library;
  address: TextAddress;
  speaker: string;
}

/** The filters that are on and have no chip at hand, so that they can be seen and put out. */
export function OtherChips({ library, address, speaker }: OtherChipsProps) {
  const { actors, propositions, stances, attributions } = address;
  return (
    <>
      {actors.map((id) => (
        <li key={id}>
          <ActorChip address={address} actor={known(library.actors, id)} />
        </li>
      ))}
      {propositions.map((id) => (
        <li key={id}>
          <PropositionChip address={address} proposition={known(library.propositions, id)} />
        </li>
      ))}
      {stances.map((stance) => (
        <li key={stance}>
          <StanceChip address={address} stance={stance} />
        </li>
      ))}
      {attributions.map((attribution) => (
        <li key={attribution}>
          <VoiceChip address={address} attribution={attribution} speaker={speaker} />
        </li>
      ))}
    </>
  );
}
