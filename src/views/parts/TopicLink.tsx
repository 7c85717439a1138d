import type { Address } from '#model/address.ts';
import type { Topic } from '#model/collection.ts';
import { toneOf } from '#query/tone.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { TopicDisc } from '#ui/TopicDisc.tsx';
import './topic-link.css';

/** A topic by disc and name. */
export function TopicLink({ topic, to }: { topic: Topic; to: Address }) {
  const library = useLibrary();
  return (
    <AddressLink className="topic-link" to={to}>
      <TopicDisc topic={topic} tone={toneOf(library, topic.id)} size="small" />
      {topic.label}
    </AddressLink>
  );
}
