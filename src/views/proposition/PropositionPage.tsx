import type { Address } from '#model/address.ts';
import { useLibrary } from '#state/library.tsx';
import { Missing } from '#views/missing/Missing.tsx';
import { PropositionInStatement } from './PropositionInStatement.tsx';
import '#views/parts/page.css';
import './proposition-page.css';

/** One proposition: everyone's position on it, with the exact words. */
export function PropositionPage({ address }: { address: Extract<Address, { page: 'proposition' }> }) {
  const { propositions, statements } = useLibrary();
  const proposition = propositions.get(address.proposition);
  if (proposition === undefined) return <Missing address={address} />;
  const all = [...statements.values()];
  const taken = all.filter(({ positionsByProposition }) => positionsByProposition.has(proposition.id));
  return (
    <article className="proposition-page page">
      {(taken.length > 0 ? taken : all.slice(0, 1)).map((index, place) => (
        <PropositionInStatement
          key={index.statement.id}
          index={index}
          proposition={proposition}
          first={place === 0}
          titled={statements.size > 1}
        />
      ))}
    </article>
  );
}
