import type { TopicId } from '#model/collection.ts';
import { propositionsInFamily } from '#query/topic-family.ts';
import { useLibrary } from '#state/library.tsx';
import * as words from '#words/comparing.ts';
import { written } from '#words/locale.ts';
import './choice.css';

interface TopicChoiceProps {
  topic: TopicId | null;
  onChoose: (topic: TopicId | null) => void;
}

/** One topic with those below it, or all. */
export function TopicChoice({ topic, onChoose }: TopicChoiceProps) {
  const library = useLibrary();
  const { topics } = library.collection.codebook;
  return (
    <label className="choice">
      <span>{words.topic}</span>
      <select
        value={topic !== null && library.topics.has(topic) ? topic : ''}
        onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}
      >
        <option value="">{words.allTopics}</option>
        {topics.map(({ id, label }) => (
          <option key={id} value={id}>
            {words.topicWith(label, written(propositionsInFamily(library, id).length))}
          </option>
        ))}
      </select>
    </label>
  );
}
