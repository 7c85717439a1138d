import type { TextAddress } from '#model/address.ts';
import type { Proposition } from '#model/collection.ts';
import { FilterChip } from './FilterChip.tsx';
import { toggled } from './toggled.ts';

/** Lights everyone's positions on a proposition. */
export function PropositionChip({
  address,
  proposition,
}: {
  address: TextAddress;
  proposition: Proposition;
}) {
  return (
    <FilterChip
      to={{ ...address, propositions: toggled(address.propositions, proposition.id) }}
      lit={address.propositions.includes(proposition.id)}
    >
      {proposition.label}
    </FilterChip>
  );
}
