import type { Address } from '#model/address.ts';
import type { PropositionId } from '#model/collection.ts';
import type { RankedProposition } from '#query/ranked-propositions.ts';
import { PropositionRow } from './PropositionRow.tsx';
import { groupByStanding } from './ranked-groups.ts';
import { STANDING_GLOSS, STANDING_LABEL } from './standing-words.ts';

interface PropositionRowsProps {
  ranked: readonly RankedProposition[];
  to: (proposition: PropositionId) => Address;
}

/** Propositions with everyone's marks, the disputed ones first. */
export function PropositionRows({ ranked, to }: PropositionRowsProps) {
  return groupByStanding(ranked).map(([standing, group]) => (
    <section key={standing}>
      <h3 className="standing-heading">
        {`${STANDING_LABEL[standing]}: `}
        <span>{STANDING_GLOSS[standing]}</span>
      </h3>
      <ul className="proposition-rows">
        {group.map((proposition) => (
          <li key={proposition.proposition.id}>
            <PropositionRow ranked={proposition} to={to(proposition.proposition.id)} />
          </li>
        ))}
      </ul>
    </section>
  ));
}
