import { useId } from 'react';
import type { LineUpsAddress } from '#model/address.ts';
import { positionsInFamily } from '#query/topic-family.ts';
import { useGo } from '#state/address.ts';
import { useLibrary } from '#state/library.tsx';
import * as words from '#words/line-ups.tsx';

/** Which topic's propositions count, those of the topics below it included. */
export function TopicChoice({ address }: { address: LineUpsAddress }) {
  const library = useLibrary();
  const go = useGo();
  const id = useId();
  const count = (topic: string) =>
    [...library.statements.values()].reduce(
      (sum, index) => sum + positionsInFamily(library, index, topic).length,
      0,
    );
  const topics = library.collection.codebook.topics.filter(
    (topic) => topic.id === address.topic || count(topic.id) > 0,
  );
  return (
    <div className="choice-field">
      <label htmlFor={id}>{words.topic}</label>
      <select
        id={id}
        value={address.topic ?? ''}
        onChange={({ target }) =>
          go({ ...address, topic: target.value === '' ? null : target.value }, { replace: true })
        }
      >
        <option value="">{words.allTopics}</option>
        {topics.map((topic) => (
          <option key={topic.id} value={topic.id}>
            {topic.label}
          </option>
        ))}
      </select>
    </div>
  );
}
