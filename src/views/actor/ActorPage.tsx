import type { Address } from '#model/address.ts';
import { useLibrary } from '#state/library.tsx';
import { Missing } from '#views/missing/Missing.tsx';
import * as words from '#words/actor.tsx';
import { ActorHead } from './ActorHead.tsx';
import { ActorInStatement } from './ActorInStatement.tsx';
import { ActorOpponents } from './ActorOpponents.tsx';
import '#views/parts/page.css';
import './actor-page.css';

/** One actor: what it is said to want, on whose word, and every place where it is named. */
export function ActorPage({ address }: { address: Extract<Address, { page: 'actor' }> }) {
  const { actors, statements } = useLibrary();
  const actor = actors.get(address.actor);
  if (actor === undefined) return <Missing address={address} />;
  const indexes = [...statements.values()].filter(
    ({ positionsByHolder, mentionsByActor }) =>
      positionsByHolder.has(actor.id) || mentionsByActor.has(actor.id),
  );
  return (
    <article className="actor-page page">
      <ActorHead actor={actor} />
      {indexes.map((index, place) => (
        <ActorInStatement key={index.statement.id} index={index} actor={actor} titled={statements.size > 1}>
          {place === 0 && <ActorOpponents actor={actor} />}
        </ActorInStatement>
      ))}
      {indexes.length === 0 && <p className="empty">{words.notNamed}</p>}
    </article>
  );
}
