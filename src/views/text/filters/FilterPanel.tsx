import { useState } from 'react';
import type { TextAddress } from '#model/address.ts';
import { ATTRIBUTIONS, STANCES } from '#model/vocabulary.ts';
import { shortName } from '#query/account.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import { rankActors } from '#query/ranked-actors.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { ActorChip } from './ActorChip.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import { PropositionChip } from './PropositionChip.tsx';
import { StanceChip } from './StanceChip.tsx';
import { TopicChip } from './TopicChip.tsx';
import { VoiceChip } from './VoiceChip.tsx';

interface FilterPanelProps {
  library: Library;
  index: StatementIndex;
  address: TextAddress;
}

/** Every filter: stances, voices, topics, and, found by typing, actors and propositions. */
export function FilterPanel({ library, index, address }: FilterPanelProps) {
  const [sought, setSought] = useState('');
  const matches = (...words: string[]) =>
    words.some((word) => word.toLowerCase().includes(sought.trim().toLowerCase()));
  const { topics, actors, propositions } = library.collection.codebook;
  const speaker = shortName(known(library.actors, index.statement.speaker));
  return (
    <>
      <FilterGroup title="Stance">
        {STANCES.map((stance) => (
          <StanceChip key={stance} address={address} stance={stance} />
        ))}
      </FilterGroup>
      <FilterGroup title="Voice">
        {ATTRIBUTIONS.map((attribution) => (
          <VoiceChip key={attribution} address={address} attribution={attribution} speaker={speaker} />
        ))}
      </FilterGroup>
      <label className="filter-search">
        Find a topic, actor or proposition
        <input type="search" value={sought} onChange={(event) => setSought(event.target.value)} />
      </label>
      <FilterGroup title="Topics">
        {topics
          .filter(({ id, label }) => index.topicCodesByTopic.has(id) && matches(label))
          .map((topic) => (
            <TopicChip key={topic.id} library={library} address={address} topic={topic} />
          ))}
      </FilterGroup>
      <FilterGroup title="Actors">
        {rankActors(index, actors)
          .filter(({ positions, mentions }) => positions.length + mentions.length > 0)
          .filter(({ actor }) => matches(actor.name, ...actor.forms))
          .map(({ actor }) => (
            <ActorChip key={actor.id} address={address} actor={actor} />
          ))}
      </FilterGroup>
      <FilterGroup title="Propositions">
        {propositions
          .filter(({ id, label, text }) => index.positionsByProposition.has(id) && matches(label, text))
          .map((proposition) => (
            <PropositionChip key={proposition.id} address={address} proposition={proposition} />
          ))}
      </FilterGroup>
    </>
  );
}
