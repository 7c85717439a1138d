import { RibbonImage } from '#charts/ribbon/RibbonImage.tsx';
import type { Address } from '#model/address.ts';
import type { Topic } from '#model/collection.ts';
import { strandsOfTopic } from '#query/passage-strands.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { toneOf } from '#query/tone.ts';
import { positionsInFamily } from '#query/topic-family.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { TopicDisc } from '#ui/TopicDisc.tsx';
import * as words from '#words/topic-row.ts';
import './topic-row.css';

interface TopicRowProps {
  index: StatementIndex;
  topic: Topic;
  to: Address;
}

/** A topic with its count of positions and where in the statement it is spoken of. */
export function TopicRow({ index, topic, to }: TopicRowProps) {
  const library = useLibrary();
  const passages = strandsOfTopic(library, index, topic.id);
  const count = passages.filter(({ strands }) => strands.length > 0).length;
  return (
    <AddressLink className="topic-row" to={to}>
      <TopicDisc topic={topic} tone={toneOf(library, topic.id)} />
      <span className="topic-row-name">{topic.label}</span>{' '}
      <span className="topic-row-count">
        {words.positionsOn(positionsInFamily(library, index, topic.id).length)}
      </span>{' '}
      <RibbonImage passages={passages} label={words.inPassages(count)} />
    </AddressLink>
  );
}
