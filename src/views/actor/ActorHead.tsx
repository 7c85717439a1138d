import type { Actor } from '#model/collection.ts';
import { useLibrary } from '#state/library.tsx';
import { ActorIcon } from '#ui/ActorIcon.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { KIND_LABEL } from '#ui/words.ts';
import { ActorLinks } from '#views/parts/ActorLinks.tsx';

/** The actor's name and kind, what it belongs to and who belongs to it. */
export function ActorHead({ actor }: { actor: Actor }) {
  const { actors, collection } = useLibrary();
  const whole = actor.affiliation === null ? undefined : actors.get(actor.affiliation);
  const members = collection.codebook.actors.filter(({ affiliation }) => affiliation === actor.id);
  return (
    <header className="page-head">
      <p className="crumb">
        <AddressLink to={{ page: 'actors' }}>All actors</AddressLink>
      </p>
      <div className="page-title">
        <ActorIcon kind={actor.kind} />
        <h1>{actor.name}</h1>
      </div>
      <p className="lede">{actor.gloss}</p>
      <dl className="actor-facts">
        <div>
          <dt>Kind</dt>
          <dd>{KIND_LABEL[actor.kind]}</dd>
        </div>
        {whole !== undefined && (
          <div>
            <dt>Belongs to</dt>
            <dd>
              <ActorLinks actors={[whole]} />
            </dd>
          </div>
        )}
        {members.length > 0 && (
          <div>
            <dt>To it belong</dt>
            <dd>
              <ActorLinks actors={members} />
            </dd>
          </div>
        )}
      </dl>
    </header>
  );
}
