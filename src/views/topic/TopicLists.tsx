import { memo } from 'react';
import type { Selection } from '#model/address.ts';
import type { Topic } from '#model/collection.ts';
import { strandsOfTopic } from '#query/passage-strands.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { positionsInFamily } from '#query/topic-family.ts';
import { useLibrary } from '#state/library.tsx';
import { StatementRibbon } from '#views/parts/StatementRibbon.tsx';
import { TakePositions } from '#views/parts/take-table/TakePositions.tsx';
import * as words from '#words/topic-lists.ts';
import { LIST } from './graph/use-topic-links.ts';
import { TopicActors } from './TopicActors.tsx';
import { TopicNeighbours } from './TopicNeighbours.tsx';
import { TopicPassages } from './TopicPassages.tsx';
import { TopicPropositions } from './TopicPropositions.tsx';
import { TopicRelations } from './TopicRelations.tsx';

interface TopicListsProps {
  index: StatementIndex;
  topic: Topic;
  selection: Selection | null;
}

/** Everything that the picture holds, and every action that it offers, as lists. */
export const TopicLists = memo(function TopicLists({ index, topic, selection }: TopicListsProps) {
  const library = useLibrary();
  const positions = positionsInFamily(library, index, topic.id);
  const held = positions.length > 0;
  return (
    <section className="topic-lists page" id={LIST} tabIndex={-1} aria-label={words.asList(topic.label)}>
      <figure className="page-ribbon">
        <StatementRibbon
          index={index}
          passages={strandsOfTopic(library, index, topic.id)}
          label={words.whereSpokenOf(topic.label)}
        />
        <figcaption>{words.ribbonCaption(topic.label)}</figcaption>
      </figure>
      <div className="page-columns">
        <div className="page-main">
          {held && (
            <TakePositions
              index={index}
              positions={positions}
              name={`${index.statement.id}-${topic.id}-positions`}
            />
          )}
          <TopicPropositions index={index} topic={topic} selection={selection} />
          {!held && <TopicPassages index={index} topic={topic} />}
        </div>
        <div className="page-aside">
          <TopicRelations index={index} topic={topic} />
          <TopicActors index={index} topic={topic} />
          {held && <TopicPassages index={index} topic={topic} />}
          <TopicNeighbours index={index} topic={topic} />
        </div>
      </div>
    </section>
  );
});
