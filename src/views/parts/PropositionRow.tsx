import type { Address } from '#model/address.ts';
import type { RankedProposition } from '#query/ranked-propositions.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { Marks } from './Marks.tsx';
import './proposition-row.css';

/** A proposition in its short form with everyone's marks, leading to the positions on it. */
export function PropositionRow({ ranked, to }: { ranked: RankedProposition; to: Address }) {
  return (
    <AddressLink className="proposition-row" to={to}>
      <span>{ranked.proposition.label}</span>
      <Marks positions={ranked.positions} />
    </AddressLink>
  );
}
