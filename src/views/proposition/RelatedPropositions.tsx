import type { Proposition } from '#model/collection.ts';
import { known } from '#query/known.ts';
import { type RelatedProposition, relatedPropositions } from '#query/related-propositions.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { Marks } from '#views/parts/Marks.tsx';
import * as words from '#words/proposition.ts';

interface RelatedPropositionsProps {
  index: StatementIndex;
  proposition: Proposition;
}

/** As many as can be taken in; the rest unfold. */
const AT_A_GLANCE = 8;

/** Propositions of the same topic, with the same holders or in the same passages, each with the reason. */
export function RelatedPropositions({ index, proposition }: RelatedPropositionsProps) {
  const library = useLibrary();
  const related = relatedPropositions(library, index, proposition);
  if (related.length === 0) return null;
  const rest = related.slice(AT_A_GLANCE);
  return (
    <section className="related-propositions">
      <h2>{words.related}</h2>
      <RelatedList index={index} related={related.slice(0, AT_A_GLANCE)} />
      {rest.length > 0 && (
        <details>
          <summary>{words.moreRelated(rest.length)}</summary>
          <RelatedList index={index} related={rest} />
        </details>
      )}
    </section>
  );
}

function RelatedList({ index, related }: { index: StatementIndex; related: readonly RelatedProposition[] }) {
  const library = useLibrary();
  return (
    <ul>
      {related.map((one) => (
        <li key={one.proposition.id}>
          <AddressLink to={{ page: 'proposition', proposition: one.proposition.id }}>
            {one.proposition.text}
          </AddressLink>{' '}
          <Marks positions={index.positionsByProposition.get(one.proposition.id) ?? []} />
          <p className="related-reason">
            {words.reasonWhyRelated({
              topic: one.sameTopic ? known(library.topics, one.proposition.topic).label : null,
              passages: one.passages,
              holders: one.holders.map((id) => known(library.actors, id).name),
            })}
          </p>
        </li>
      ))}
    </ul>
  );
}
