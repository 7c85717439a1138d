import type { TextAddress } from '#model/address.ts';
import type { Attribution } from '#model/vocabulary.ts';
import { StanceMark } from '#ui/StanceMark.tsx';
import { voicePhrase } from '#words/terms.ts';
import { FilterChip } from './FilterChip.tsx';
import { toggled } from './toggled.ts';

interface VoiceChipProps {
  address: TextAddress;
  attribution: Attribution;
  /** The short name of the statement's speaker. */
  speaker: string;
}

/** Lights the positions that a voice carries. */
export function VoiceChip({ address, attribution, speaker }: VoiceChipProps) {
  return (
    <FilterChip
      to={{ ...address, attributions: toggled(address.attributions, attribution) }}
      lit={address.attributions.includes(attribution)}
    >
      <StanceMark stance="supports" attribution={attribution} />
      {voicePhrase(attribution, speaker)}
    </FilterChip>
  );
}
