import { useDeferredValue, useId, useState } from 'react';
import { type Address, lineUpsAddress } from '#model/address.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { Legend } from '#ui/Legend.tsx';
import { TakeTable } from '#views/parts/take-table/TakeTable.tsx';
import { counted } from '#words/terms.ts';
import { ActorRow } from './ActorRow.tsx';
import { actorGroups } from './actor-groups.ts';
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
        <h1>Actors</h1>
        <p className="lede">
          Everybody who is named and can act or hold a view. Those who take a position come first, most
          positions at the top; a position may be their own or reported of them.{' '}
          <AddressLink to={lineUpsAddress()}>Who lines up with whom</AddressLink>
        </p>
        <label className="find-actor">
          <span>Find an actor</span>
          <input
            type="search"
            value={sought}
            onChange={(event) => setSought(event.target.value)}
            aria-describedby={resultId}
          />
          <output id={resultId}>{counted(shown, 'actor')}</output>
        </label>
        <Legend speaker="the speaker" />
        <TakeTable
          of={counted(shown, 'actor')}
          name="actors"
          table={async (_, linkTo) => {
            const { actorsTable } = await import('#exchange/tables/codebook-tables.ts');
            const listed = groups.flatMap(({ actors }) => actors.map(({ actor }) => actor));
            return actorsTable(library, listed, linkTo);
          }}
        />
      </header>
      {groups.map(({ title, actors }) => (
        <section key={title}>
          <h2>
            {title} <span className="group-count">{actors.length}</span>
          </h2>
          <ul className="actor-rows">
            {actors.map((ranked) => (
              <li key={ranked.actor.id}>
                <ActorRow ranked={ranked} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {groups.length === 0 && (
        <p className="empty">No actor has a name, a form in the text or a gloss like that.</p>
      )}
    </div>
  );
}
