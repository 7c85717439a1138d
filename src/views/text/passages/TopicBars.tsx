import type { PassageStrand } from '#query/passage-strands.ts';
import './topic-bars.css';

interface TopicBarsProps {
  strands: readonly PassageStrand[];
  question: boolean;
}

/** The topics of a passage beside its words: a bar for each it is about, a thread for each it touches. */
export function TopicBars({ strands, question }: TopicBarsProps) {
  return (
    <span className={question ? 'topic-bars question' : 'topic-bars'} aria-hidden="true">
      {strands.map(({ tone, main }) => (
        <i key={tone} className={`${main ? 'about' : 'touched'} tone-${tone}`} />
      ))}
    </span>
  );
}
