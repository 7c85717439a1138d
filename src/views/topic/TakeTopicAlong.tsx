import { useHref } from 'react-router';
import type { Topic } from '#model/collection.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { topicExtract } from '#query/topic-extract.ts';
import { useLibrary } from '#state/library.tsx';
import { TakeAlong } from '#views/parts/take-along/TakeAlong.tsx';
import './take-topic-along.css';

/** The topic's picture as a file, the data behind it, or both on paper. */
export function TakeTopicAlong({ index, topic }: { index: StatementIndex; topic: Topic }) {
  const library = useLibrary();
  const root = useHref('/');
  return (
    <TakeAlong
      name={`${index.statement.id}-${topic.id}`}
      picture={() => pictureOnPage(index, topic, root)}
      data={async () => {
        const { pictureCsv } = await import('#exchange/picture-csv.ts');
        return pictureCsv(library, topicExtract(library, index, topic.id));
      }}
    />
  );
}

/** The picture on screen, which is as wide and high as its first layer says. */
function pictureOnPage({ statement }: StatementIndex, { label }: Topic, root: string) {
  const layers = document.querySelector('.topic-layers');
  const { width, height } = layers?.querySelector('svg')?.viewBox.baseVal ?? {};
  if (layers === null || width === undefined || height === undefined) return null;
  return { layers, width, height, title: `${label}: ${statement.heading}`, statement, root };
}
