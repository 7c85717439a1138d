import type { Topic } from '#model/collection.ts';
import './topic-disc.css';

interface TopicDiscProps {
  topic: Pick<Topic, 'initial' | 'group'>;
  /** Place among the core topics from 1, or 0 for a further topic. */
  tone: number;
  size?: 'small' | 'medium' | 'large';
}

/** A topic's disc: its colour and, for those who do not see it, its initial. Its name stands beside it. */
export function TopicDisc({ topic, tone, size = 'medium' }: TopicDiscProps) {
  return (
    <span className={`topic-disc ${size} ${topic.group} tone-${tone}`} aria-hidden="true">
      {topic.initial}
    </span>
  );
}
