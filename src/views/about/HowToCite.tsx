import { textAddress } from '#model/address.ts';
import { known } from '#query/known.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { longDate, passageName } from '#ui/words.ts';

/** A citation for each statement, and how to point to a passage of it. */
export function HowToCite() {
  const { collection, actors } = useLibrary();
  return (
    <>
      <p>
        Cite the statement with its publisher and reference, and a passage by its number. Every passage,
        topic, actor, proposition and position has an address of its own, which stays.
      </p>
      {collection.statements.map((statement) => {
        const { id, title, publisher, reference, date, passages, speaker } = statement;
        const passage = passages.at(Math.floor(passages.length / 2))?.id ?? null;
        return (
          <div key={id} className="citation">
            <p>
              {known(actors, speaker).name}, “{title}”, {publisher}, {reference}, {longDate(date)}. Coded in
              Parley.
            </p>
            {passage !== null && (
              <p>
                One passage: add “{passageName(passage).toLowerCase()}” and its address, here{' '}
                <AddressLink to={textAddress(id, { passage })}>{passageName(passage)}</AddressLink>.
              </p>
            )}
          </div>
        );
      })}
    </>
  );
}
