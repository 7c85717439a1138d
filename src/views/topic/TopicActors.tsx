import type { Topic } from '#model/collection.ts';
import type { RankedActor } from '#query/ranked-actors.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { actorsInTopic } from '#query/topic-actors.ts';
import { useLibrary } from '#state/library.tsx';
import { ActorIcon } from '#ui/ActorIcon.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { Marks } from '#views/parts/Marks.tsx';
import * as words from '#words/topic-lists.ts';
import { TopicSection } from './TopicSection.tsx';

/** Who takes a position on the topic, most positions first, and who is only named in its passages. */
export function TopicActors({ index, topic }: { index: StatementIndex; topic: Topic }) {
  const actors = actorsInTopic(useLibrary(), index, topic.id);
  const holders = actors.filter(({ positions }) => positions.length > 0);
  const named = actors.filter(({ positions }) => positions.length === 0);
  if (actors.length === 0) return null;
  return (
    <TopicSection title={words.actors}>
      <ul className="topic-actors">
        {holders.map(({ actor, positions }) => (
          <li key={actor.id}>
            <AddressLink to={{ page: 'actor', actor: actor.id }}>
              <ActorIcon kind={actor.kind} />
              <b>{actor.name}</b>
              <Marks positions={positions} />
            </AddressLink>
          </li>
        ))}
      </ul>
      {named.length > 0 && <Named named={named} />}
    </TopicSection>
  );
}

function Named({ named }: { named: readonly RankedActor[] }) {
  return (
    <details className="topic-named">
      <summary>{words.onlyNamed(named.length)}</summary>
      <ul className="topic-actors">
        {named.map(({ actor }) => (
          <li key={actor.id}>
            <AddressLink to={{ page: 'actor', actor: actor.id }}>
              <ActorIcon kind={actor.kind} />
              {actor.name}
            </AddressLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
