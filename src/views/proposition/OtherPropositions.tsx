import type { Proposition } from '#model/collection.ts';
import { known } from '#query/known.ts';
import { rankPropositions } from '#query/ranked-propositions.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { PropositionRow } from '#views/parts/PropositionRow.tsx';

/** The other propositions of the same topic, the disputed ones first. */
export function OtherPropositions({
  index,
  proposition,
}: {
  index: StatementIndex;
  proposition: Proposition;
}) {
  const library = useLibrary();
  const others = (library.propositionsByTopic.get(proposition.topic) ?? []).filter(
    ({ id }) => id !== proposition.id,
  );
  const ranked = rankPropositions(index, others).filter(({ standing }) => standing !== 'silent');
  if (ranked.length === 0) return null;
  return (
    <section className="other-propositions">
      <h2>Also on {known(library.topics, proposition.topic).label}</h2>
      <ul className="proposition-rows">
        {ranked.map((other) => (
          <li key={other.proposition.id}>
            <PropositionRow ranked={other} to={{ page: 'proposition', proposition: other.proposition.id }} />
          </li>
        ))}
      </ul>
    </section>
  );
}
