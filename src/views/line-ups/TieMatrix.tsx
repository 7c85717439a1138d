import { useMemo, useRef } from 'react';
import { useRings } from '#charts/use-rings.ts';
import type { LineUpsAddress } from '#model/address.ts';
import type { ActorId } from '#model/collection.ts';
import type { LinedUpActor, LineUps } from '#query/line-ups/line-ups.ts';
import type { ShownTie } from '#query/line-ups/weigh-tie.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import * as words from '#words/line-ups.tsx';
import { ChosenNames } from './ChosenNames.tsx';
import { MatrixCell } from './MatrixCell.tsx';
import './tie-matrix.css';

/** As many actors as a matrix can have and still be read; the rest are named below it. */
const MOST = 26;

/** The line-ups as a table: a row and a column for each actor, and where they meet the tie between them. */
export function TieMatrix({ address, all }: { address: LineUpsAddress; all: LineUps }) {
  const root = useRef<HTMLTableElement>(null);
  const actors = all.actors.slice(0, MOST);
  const folded = all.actors.slice(MOST).map(({ actor }) => actor);
  const rings = useMemo(() => all.actors.slice(0, MOST).map(({ actor }) => actor.id), [all]);
  const between = useMemo(() => tiesByEnds(all.ties), [all]);
  const moveAlong = useRings(root, { rings, first: rings[0] ?? '', drawn: all });
  return (
    <>
      <section className="tie-matrix" aria-label={words.matrixOfTies}>
        <table ref={root} onKeyDown={moveAlong}>
          <caption className="unseen">{words.howToReadMatrix}</caption>
          <thead>
            <tr>
              <td />
              {actors.map(({ actor }) => (
                <th key={actor.id} scope="col" className={isChosen(address, actor.id) ? 'chosen' : undefined}>
                  <span>{actor.name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {actors.map((row) => (
              <MatrixRow key={row.actor.id} row={row} actors={actors} between={between} address={address} />
            ))}
          </tbody>
        </table>
      </section>
      {folded.length > 0 && (
        <details className="not-tied">
          <summary>{words.moreWithFewerTies(folded.length)}</summary>
          <p>
            <ChosenNames actors={folded} address={address} />
          </p>
        </details>
      )}
    </>
  );
}

interface MatrixRowProps {
  row: LinedUpActor;
  actors: readonly LinedUpActor[];
  between: ReadonlyMap<string, ShownTie>;
  address: LineUpsAddress;
}

function MatrixRow({ row: { actor }, actors, between, address }: MatrixRowProps) {
  return (
    <tr data-ring={actor.id} className={isChosen(address, actor.id) ? 'chosen' : undefined}>
      <th scope="row">
        <AddressLink to={{ ...address, actors: [actor.id] }}>{actor.name}</AddressLink>
      </th>
      {actors.map(({ actor: other }) => (
        <MatrixCell
          key={other.id}
          names={[actor.name, other.name]}
          to={{ ...address, actors: [actor.id, other.id] }}
          tie={between.get(endsKey(actor.id, other.id))}
          itself={actor.id === other.id}
          jaccard={address.jaccard}
          current={address.actors.length === 2 && isChosen(address, actor.id) && isChosen(address, other.id)}
        />
      ))}
    </tr>
  );
}

function isChosen({ actors }: LineUpsAddress, id: ActorId): boolean {
  return actors.includes(id);
}

function tiesByEnds(ties: readonly ShownTie[]): Map<string, ShownTie> {
  return new Map(
    ties.flatMap((tie) => {
      const [a, b] = tie.tie.ends;
      return [
        [endsKey(a, b), tie],
        [endsKey(b, a), tie],
      ];
    }),
  );
}

function endsKey(a: ActorId, b: ActorId): string {
  return `${a} ${b}`;
}
