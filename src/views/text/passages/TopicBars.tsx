import type { Topic } from '#model/collection.ts';
import type { PassageStrand } from '#query/passage-strands.ts';
import './topic-bars.css';

interface TopicBarsProps {
  strands: readonly PassageStrand[];
  question: boolean;
  /** What the passage is about, and what it touches. */
  about: readonly Topic[];
  touched: readonly Topic[];
}

/** The topics of a passage beside its words: a bar for each it is about, a thread for each it touches. */
export function TopicBars({ strands, question, about, touched }: TopicBarsProps) {
  return (
    <span
      className={question ? 'topic-bars question' : 'topic-bars'}
      data-about={initials(about)}
      data-touched={initials(touched)}
      aria-hidden="true"
    >
      {strands.map(({ tone, main }) => (
        <i key={tone} className={`${main ? 'about' : 'touched'} tone-${tone}`} />
      ))}
    </span>
  );
}

function initials(topics: readonly Topic[]): string | undefined {
  return topics.length === 0 ? undefined : topics.map(({ initial }) => initial).join(' ');
}
