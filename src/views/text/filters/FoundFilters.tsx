import type { TextAddress } from '#model/address.ts';
import type { Library } from '#query/library.ts';
import { rankActors } from '#query/ranked-actors.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import * as words from '#words/text-filters.tsx';
import { ActorChip } from './ActorChip.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import { PropositionChip } from './PropositionChip.tsx';
import { TopicChip } from './TopicChip.tsx';

interface FoundFiltersProps {
  library: Library;
  index: StatementIndex;
  address: TextAddress;
  /** What the reader has typed; with nothing typed everything in the statement is found. */
  sought: string;
}

/** The topics, actors and propositions of a statement that go by what is sought. */
export function FoundFilters({ library, index, address, sought }: FoundFiltersProps) {
  const wanted = sought.trim().toLowerCase();
  const isFound = (...names: string[]) => names.some((name) => name.toLowerCase().includes(wanted));
  const { codebook } = library.collection;
  const topics = codebook.topics.filter(({ id, label }) => index.topicCodesByTopic.has(id) && isFound(label));
  const actors = rankActors(index, codebook.actors).filter(
    ({ actor, positions, mentions }) =>
      positions.length + mentions.length > 0 && isFound(actor.name, ...actor.forms),
  );
  const propositions = codebook.propositions.filter(
    ({ id, label, text }) => index.positionsByProposition.has(id) && isFound(label, text),
  );
  if (topics.length + actors.length + propositions.length === 0)
    return <p className="filter-none">{words.nothingGoesBy(sought.trim())}</p>;
  return (
    <>
      <FilterGroup title={words.topics}>
        {topics.map((topic) => (
          <TopicChip key={topic.id} library={library} address={address} topic={topic} />
        ))}
      </FilterGroup>
      <FilterGroup title={words.actors}>
        {actors.map(({ actor }) => (
          <ActorChip key={actor.id} address={address} actor={actor} />
        ))}
      </FilterGroup>
      <FilterGroup title={words.propositions}>
        {propositions.map((proposition) => (
          <PropositionChip key={proposition.id} address={address} proposition={proposition} />
        ))}
      </FilterGroup>
    </>
  );
}
