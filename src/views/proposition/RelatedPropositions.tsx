import type { Proposition } from '#model/collection.ts';
import { known } from '#query/known.ts';
import { type RelatedProposition, relatedPropositions } from '#query/related-propositions.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { Marks } from '#views/parts/Marks.tsx';
import { counted, listed } from '#words/terms.ts';

interface RelatedPropositionsProps {
  index: StatementIndex;
  proposition: Proposition;
}

/** As many as can be taken in; the rest unfold. */
const AT_A_GLANCE = 8;
/** More holders than this are counted. */
const NAMED = 3;

/** Propositions of the same topic, with the same holders or in the same passages, each with the reason. */
export function RelatedPropositions({ index, proposition }: RelatedPropositionsProps) {
  const library = useLibrary();
  const related = relatedPropositions(library, index, proposition);
  if (related.length === 0) return null;
  const rest = related.slice(AT_A_GLANCE);
  return (
    <section className="related-propositions">
      <h2>Related propositions</h2>
      <RelatedList index={index} related={related.slice(0, AT_A_GLANCE)} />
      {rest.length > 0 && (
        <details>
          <summary>{counted(rest.length, 'more related proposition')}</summary>
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
            {reasonFor(
              one,
              (id) => known(library.actors, id).name,
              known(library.topics, one.proposition.topic).label,
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** "The same topic, Syria; the same passage; a position of Russia too" */
function reasonFor(
  { sameTopic, holders, passages }: RelatedProposition,
  nameOf: (id: string) => string,
  topic: string,
): string {
  const names = holders.length > NAMED ? `${holders.length} of the same actors` : listed(holders.map(nameOf));
  const reasons = [
    sameTopic ? `the same topic, ${topic}` : '',
    passages > 0 ? (passages === 1 ? 'the same passage' : `${passages} of the same passages`) : '',
    holders.length > 0 ? `a position of ${names} too` : '',
  ].filter((reason) => reason !== '');
  const said = reasons.join('; ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}
