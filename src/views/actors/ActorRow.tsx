import { RibbonImage } from '#charts/ribbon/RibbonImage.tsx';
import { strandsOfActor } from '#query/passage-strands.ts';
import type { RankedActor } from '#query/ranked-actors.ts';
import { useLibrary } from '#state/library.tsx';
import { ActorIcon } from '#ui/ActorIcon.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { Marks } from '#views/parts/Marks.tsx';
import * as words from '#words/actors.ts';
import { KIND_LABEL } from '#words/terms.ts';

/** An actor with kind, gloss, counts and where in each statement it appears. */
export function ActorRow({ ranked: { actor, positions, mentions } }: { ranked: RankedActor }) {
  const { statements } = useLibrary();
  return (
    <AddressLink className="actor-row" to={{ page: 'actor', actor: actor.id }}>
      <ActorIcon kind={actor.kind} />
      <span className="actor-row-name">
        <b>{actor.name}</b> <span className="actor-row-kind">{KIND_LABEL[actor.kind]}</span>
      </span>{' '}
      <span className="actor-row-gloss">{actor.gloss}</span>{' '}
      <span className="actor-row-ribbons">
        {[...statements.values()].map((index) => (
          <RibbonImage key={index.statement.id} passages={strandsOfActor(index, actor.id)} />
        ))}
      </span>
      <span className="actor-row-counts">
        {positions.length > 0 && <Marks positions={positions} />}
        <span>{words.counts(positions.length, mentions.length)}</span>
      </span>
    </AddressLink>
  );
}
