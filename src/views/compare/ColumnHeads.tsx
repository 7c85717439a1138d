import type { CompareAddress } from '#model/address.ts';
import { ActorIcon } from '#ui/ActorIcon.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import * as words from '#words/compare.tsx';
import { proposition } from '#words/comparing.ts';
import { columnClass, type Folding, othersClass } from './column-folding.ts';
import type { CompareView } from './compare-view.ts';
import { toggled } from './toggled.ts';

interface ColumnHeadsProps {
  address: CompareAddress;
  view: CompareView;
  folding: Folding;
}

/** The actors with a column, each to be picked for a closer comparison; how many are folded, and the way to them. */
export function ColumnHeads({ address, view: { columns }, folding }: ColumnHeadsProps) {
  const others = othersClass(folding);
  return (
    <thead>
      <tr>
        <th scope="col" className="proposition-head">
          {folding.unfolded && (
            <AddressLink
              className="column-more"
              replace
              to={{ ...address, unfolded: toggled(address.unfolded, 'columns') }}
            >
              {words.foldTheActors}
            </AddressLink>
          )}
          {proposition}
        </th>
        {columns.map(({ actor, positions }, place) => {
          const picked = address.actors.includes(actor.id);
          return (
            <th
              key={actor.id}
              scope="col"
              className={columnClass(place, folding)}
              data-actor={actor.id}
              abbr={actor.name}
            >
              <AddressLink
                className="column-head"
                replace
                to={{ ...address, actors: toggled(address.actors, actor.id) }}
                aria-current={picked ? 'true' : undefined}
              >
                <ActorIcon kind={actor.kind} />
                <span>{actor.name}</span>
                <span className="unseen">{words.columnState(positions, picked)}</span>
              </AddressLink>
            </th>
          );
        })}
        {others !== null && (
          <th scope="col" className={others}>
            <AddressLink
              className="column-head"
              replace
              to={{ ...address, unfolded: toggled(address.unfolded, 'columns') }}
            >
              <span>{words.others}</span>
              <span className="column-more">
                {folding.wide > 0 && (
                  <span className="wide-only-inline">{words.soManyFolded(folding.wide)}</span>
                )}
                <span className="narrow-only-inline">{words.soManyFolded(folding.narrow)}</span>
              </span>
            </AddressLink>
          </th>
        )}
      </tr>
    </thead>
  );
}
