import { useDeferredValue, useId, useState } from 'react';
import { type Address, lineUpsAddress } from '#model/address.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { Legend } from '#ui/Legend.tsx';
import { useDrawnLater } from '#views/parts/drawn-later.ts';
import { TakeTable } from '#views/parts/take-table/TakeTable.tsx';
import * as words from '#words/actors.ts';
import { written } from '#words/locale.ts';
import { ActorRow } from './ActorRow.tsx';
import { type ActorGroup, actorGroups } from './actor-groups.ts';
import '#views/parts/page.css';
import './actors-page.css';

/** Who is in the collection: those who take a position by weight, then those only named. */
export function ActorsPage(_: { address: Extract<Address, { page: 'actors' }> }) {
  const library = useLibrary();
  const [sought, setSought] = useState('');
  const groups = actorGroups(library, useDeferredValue(sought));
  const shown = groups.reduce((total, { actors }) => total + actors.length, 0);
  const resultId = useId();
  return (
    <div className="actors-page page">
      <header className="page-head">
        <h1>{words.actors}</h1>
        <p className="lede">
          {`${words.lede} `}
          <AddressLink to={lineUpsAddress()}>{words.whoLinesUp}</AddressLink>
        </p>
        <label className="find-actor">
          <span>{words.findAnActor}</span>
          <input
            type="search"
            value={sought}
            onChange={(event) => setSought(event.target.value)}
            aria-describedby={resultId}
          />
          <output id={resultId}>{words.soMany(shown)}</output>
        </label>
        <Legend speaker={words.theSpeaker} />
        <TakeTable
          of={words.soMany(shown)}
          name="actors"
          table={async (_, linkTo) => {
            const { actorsTable } = await import('#exchange/tables/codebook-tables.ts');
            const listed = groups.flatMap(({ actors }) => actors.map(({ actor }) => actor));
            return actorsTable(library, listed, linkTo);
          }}
        />
      </header>
      {groups.map((group) => (
        <ActorSection key={group.of} group={group} />
      ))}
      {groups.length === 0 && <p className="empty">{words.noneLikeThat}</p>}
    </div>
  );
}

function ActorSection({ group: { of, actors } }: { group: ActorGroup }) {
  return (
    <section {...useDrawnLater('actor-section')}>
      <h2>
        {`${words.GROUP_TITLE[of]} `}
        <span className="group-count">{written(actors.length)}</span>
      </h2>
      <ul className="actor-rows">
        {actors.map((ranked) => (
          <li key={ranked.actor.id}>
            <ActorRow ranked={ranked} />
          </li>
        ))}
      </ul>
    </section>
  );
}
