import type { ReactNode } from 'react';
import type { Actor } from '#model/collection.ts';
import { formsOf } from '#query/forms.ts';
import { useLibrary } from '#state/library.tsx';
import { ActorIcon } from '#ui/ActorIcon.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { ActorLinks } from '#views/parts/ActorLinks.tsx';
import * as words from '#words/actor.tsx';
import { KIND_LABEL, quoted } from '#words/terms.ts';

/** The actor's name and kind, what it belongs to and who belongs to it, and by what words the text names it. */
export function ActorHead({ actor }: { actor: Actor }) {
  const library = useLibrary();
  const whole = actor.affiliation === null ? undefined : library.actors.get(actor.affiliation);
  const members = library.collection.codebook.actors.filter(({ affiliation }) => affiliation === actor.id);
  const forms = formsOf(library, actor.id);
  const [language] = [...library.statements.values()].map(({ statement }) => statement.language);
  return (
    <header className="page-head">
      <p className="crumb">
        <AddressLink to={{ page: 'actors' }}>{words.allActors}</AddressLink>
      </p>
      <div className="page-title">
        <ActorIcon kind={actor.kind} />
        <h1>{actor.name}</h1>
      </div>
      <p className="lede">{actor.gloss}</p>
      {actor.kind === 'collective' && <p className="actor-unnamed">{words.unnamed}</p>}
      <dl className="actor-facts">
        <Fact name={words.kind}>{KIND_LABEL[actor.kind]}</Fact>
        {whole !== undefined && (
          <Fact name={words.belongsTo}>
            <ActorLinks actors={[whole]} />
          </Fact>
        )}
        {members.length > 0 && (
          <Fact name={words.toItBelong}>
            <ActorLinks actors={members} />
          </Fact>
        )}
        {forms.length > 0 && (
          <Fact name={actor.kind === 'collective' ? words.referredToAs : words.namedAs}>
            {forms.map(({ form, count }, i) => (
              <span key={form} className="actor-form">
                {i > 0 && ', '}
                <span lang={language}>{quoted(form)}</span>
                {count > 1 && ` ${words.soManyTimes(count)}`}
              </span>
            ))}
          </Fact>
        )}
      </dl>
    </header>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
