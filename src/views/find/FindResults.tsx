import type { Answer } from '#query/search/finder.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import * as words from '#words/find.tsx';
import { bestListed } from '#words/find-page.ts';
import { written } from '#words/locale.ts';
import { FiltersSaid } from './FiltersSaid.tsx';
import { FoundThing } from './FoundThing.tsx';
import { nearRequests } from './find-ideas.ts';

import { foundAddress, foundKey } from './found-address.ts';

/** Everything that was found, by kind; where nothing was, what is near. */
export function FindResults({ answer, onFollow }: { answer: Answer; onFollow: () => void }) {
  const library = useLibrary();
  const near = answer.total === 0 ? nearRequests(answer) : [];
  return (
    <div className="find-results">
      <p className="find-said" role="status">
        <FiltersSaid answer={answer} />
      </p>
      {answer.groups.map(({ kind, total, best }) => (
        <section key={kind} aria-label={words.KIND_HEADING[kind]}>
          <h2>
            {`${words.KIND_HEADING[kind]} `}
            <span className="find-total">{written(total)}</span>
          </h2>
          {best.length < total && <p className="found-beside">{bestListed(best.length)}</p>}
          <ul>
            {best.map((thing) => (
              <li key={foundKey(thing)}>
                <AddressLink to={foundAddress(library, thing, answer.terms)} onClick={onFollow}>
                  <FoundThing thing={thing} terms={answer.terms} length={280} />
                </AddressLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {near.length > 0 && (
        <section>
          <h2>{words.nearToIt}</h2>
          <ul>
            {near.map(({ request, why }) => (
              <li key={request}>
                <AddressLink to={{ page: 'find', request }}>
                  <b>{request}</b> <span className="found-beside">{why}</span>
                </AddressLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
