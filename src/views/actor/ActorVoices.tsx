import type { Actor } from '#model/collection.ts';
import { shortName } from '#query/account.ts';
import { reportedBy, reportersOf } from '#query/reporters.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { StanceMark } from '#ui/StanceMark.tsx';
import * as words from '#words/actor.tsx';
import { written } from '#words/locale.ts';

/** On whose word the actor's positions are known, and whose positions are known on its own. */
export function ActorVoices({ index, actor }: { index: StatementIndex; actor: Actor }) {
  const library = useLibrary();
  const reporters = reportersOf(library, index, actor.id);
  const reported = reportedBy(library, index, actor.id);
  return (
    <>
      {reporters.length > 0 && (
        <section>
          <h2>{words.onWhoseWord}</h2>
          <ul className="actor-voices">
            {reporters.map(({ speaker, attribution, positions }) => (
              <li key={`${attribution}-${speaker.id}`}>
                <StanceMark stance="supports" attribution={attribution} size="small" />{' '}
                {words.uttered(positions.length, attribution, <ActorName actor={speaker} />)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {reported.length > 0 && (
        <section>
          <h2>{words.speaksFor}</h2>
          <ul className="actor-reported">
            {reported.map(({ holder, positions }) => (
              <li key={holder.id}>
                <ActorName actor={holder} /> <span className="group-count">{written(positions.length)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function ActorName({ actor }: { actor: Actor }) {
  return <AddressLink to={{ page: 'actor', actor: actor.id }}>{shortName(actor)}</AddressLink>;
}
