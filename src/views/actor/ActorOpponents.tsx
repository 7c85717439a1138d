import { facesAddress, lineUpsAddress } from '#model/address.ts';
import type { Actor } from '#model/collection.ts';
import { opponentsOf, type Silence, silencesOf } from '#query/opponents.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import * as words from '#words/actor.tsx';
import { listed } from '#words/terms.ts';
import './actor-opponents.css';

/** As many as can be taken in; the rest unfold. */
const AT_A_GLANCE = 6;

/** Whom the actor is set against and on what, and on what it is silent while they speak. */
export function ActorOpponents({ actor }: { actor: Actor }) {
  const library = useLibrary();
  const opponents = opponentsOf(library, actor.id);
  if (opponents.length === 0) return null;
  const { near, further } = silencesOf(library, actor.id, opponents);
  const [shown, folded] = [near.slice(0, AT_A_GLANCE), [...near.slice(AT_A_GLANCE), ...further]];
  return (
    <>
      <section className="actor-opponents">
        <h2>{words.setAgainst}</h2>
        <p className="gloss">{words.whoIsAgainst(actor.name)}</p>
        <ul>
          {opponents.map(({ actor: other, disputed }) => (
            <li key={other.id}>
              <h3>
                <AddressLink to={{ page: 'actor', actor: other.id }}>{other.name}</AddressLink>{' '}
                <span className="group-count">{words.onSoMany(disputed.length)}</span>
              </h3>
              <ul className="plain-propositions">
                {disputed.map(({ id, text }) => (
                  <li key={id}>
                    <AddressLink to={{ page: 'proposition', proposition: id }}>{text}</AddressLink>
                  </li>
                ))}
              </ul>
              <AddressLink className="face-to-face" to={facesAddress({ actors: [actor.id, other.id] })}>
                {words.theTwoFaceToFace}
              </AddressLink>
            </li>
          ))}
        </ul>
        <p className="gloss">
          <AddressLink to={lineUpsAddress({ actors: [actor.id] })}>
            {words.amongLineUps(actor.name)}
          </AddressLink>
        </p>
      </section>
      {shown.length + folded.length > 0 && (
        <section className="actor-silences">
          <h2>{words.silentWhileOpponentsSpeak}</h2>
          <p className="gloss">{words.silence(actor.name)}</p>
          {shown.length > 0 && <SilenceList silences={shown} />}
          {folded.length > 0 && (
            <details>
              <summary>
                {shown.length > 0 ? words.soManyMore(folded.length) : words.soMany(folded.length)}
              </summary>
              <SilenceList silences={folded} />
            </details>
          )}
        </section>
      )}
    </>
  );
}

function SilenceList({ silences }: { silences: readonly Silence[] }) {
  return (
    <ul className="plain-propositions">
      {silences.map(({ proposition: { id, text }, speakers }) => (
        <li key={id}>
          <AddressLink to={{ page: 'proposition', proposition: id }}>{text}</AddressLink>{' '}
          <span>{listed(speakers.map(({ name }) => name))}</span>
        </li>
      ))}
    </ul>
  );
}
