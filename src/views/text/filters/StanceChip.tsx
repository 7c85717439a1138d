import type { TextAddress } from '#model/address.ts';
import type { Stance } from '#model/vocabulary.ts';
import { StanceMark } from '#ui/StanceMark.tsx';
import { STANCE_LABEL } from '#words/terms.ts';
import { FilterChip } from './FilterChip.tsx';
import { toggled } from './toggled.ts';

/** Lights the positions of a stance. */
export function StanceChip({ address, stance }: { address: TextAddress; stance: Stance }) {
  return (
    <FilterChip
      to={{ ...address, stances: toggled(address.stances, stance) }}
      lit={address.stances.includes(stance)}
    >
      <StanceMark stance={stance} attribution="own" />
      {STANCE_LABEL[stance]}
    </FilterChip>
  );
}
