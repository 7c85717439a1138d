import type { TextAddress } from '#model/address.ts';
import type { Topic } from '#model/collection.ts';
import type { Library } from '#query/library.ts';
import { toneOf } from '#query/tone.ts';
import { TopicDisc } from '#ui/TopicDisc.tsx';
import { FilterChip } from './FilterChip.tsx';
import { toggled } from './toggled.ts';

interface TopicChipProps {
  library: Library;
  address: TextAddress;
  topic: Topic;
}

/** Lights the passages and positions of a topic. */
export function TopicChip({ library, address, topic }: TopicChipProps) {
  return (
    <FilterChip
      to={{ ...address, topics: toggled(address.topics, topic.id) }}
      lit={address.topics.includes(topic.id)}
    >
      <TopicDisc topic={topic} tone={toneOf(library, topic.id)} />
      {topic.label}
    </FilterChip>
  );
}
