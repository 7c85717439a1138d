import { short, Text } from './Text.tsx';
import type { DrawnTopic } from './table-picture.ts';

/** A topic on the table: its disc with its initial, its name below. */
export function TopicMark({ topic }: { topic: DrawnTopic }) {
  const { x, y, radius, initial, name, count } = topic;
  return (
    <>
      <circle className="disc" cx={short(x)} cy={short(y)} r={short(radius)} />
      <Text className="initial" label={initial} />
      {name.map((line) => (
        <Text key={`${line.y} ${line.text}`} className="name" label={line} />
      ))}
      {count !== null && <Text className="count" label={count} />}
    </>
  );
}

/** The classes that a topic's look depends on. */
export function topicClasses({ core, tone }: Pick<DrawnTopic, 'core' | 'tone'>): string {
  return `topic ${core ? 'core' : 'further'} tone-${tone}`;
}
