import { memo, Suspense, useEffect, useMemo } from 'react';
import { layoutTopic } from '#charts/topic/layout-topic.ts';
import { TopicLayers } from '#charts/topic/TopicLayers.tsx';
import type { TopicPicture } from '#charts/topic/topic-picture.ts';
import type { Selection, TopicLook } from '#model/address.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import type { TopicGraph } from '#query/topic-graph.ts';
import { topicFocus } from '#query/topic-graph-focus.ts';
import { usePointing } from '#state/pointing.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { topicInput } from './topic-input.ts';
import { useTopicLinks } from './use-topic-links.ts';
import type { PictureSize } from './use-topic-size.ts';

interface TopicPictureViewProps {
  index: StatementIndex;
  graph: TopicGraph;
  size: PictureSize;
  look: TopicLook;
  scale: number;
  selection: Selection | null;
  /** Told once the picture is on the page and React’s own. */
  onDrawn: (size: PictureSize) => void;
}

/** From these enlargements on there is room for every passage's number, and for the first words of each position. */
const ROOM = { numbers: 1.6, words: 2.5 };

const { Part: TopicDetail } = lazyPart(() =>
  import('#charts/topic/TopicDetail.tsx').then((part) => part.TopicDetail),
);

/** One topic as a picture of one size; what is pointed at is lit, or else what is selected. */
export const TopicPictureView = memo(function TopicPictureView(props: TopicPictureViewProps) {
  const { index, graph, size, look, scale, selection, onDrawn } = props;
  useEffect(() => onDrawn(size), [size, onDrawn]);
  const links = useTopicLinks(index, graph.topic, look);
  const picture = pictureOf(graph, size, look.unfolded);
  const pointed = usePointing(({ at }) => at);
  const shown = pointed ?? selection;
  const light = useMemo(() => (shown === null ? null : topicFocus(graph, shown)), [graph, shown]);
  return (
    <TopicLayers picture={picture} links={links} light={light} selection={selection}>
      {scale >= ROOM.numbers && (
        <Suspense>
          <TopicDetail picture={picture} words={scale >= ROOM.words} />
        </Suspense>
      )}
    </TopicLayers>
  );
});

const pictures = new WeakMap<TopicGraph, Map<string, TopicPicture>>();

/** A topic's picture for a size, laid out once. */
function pictureOf(graph: TopicGraph, size: PictureSize, opened: boolean): TopicPicture {
  const known = pictures.get(graph) ?? new Map<string, TopicPicture>();
  pictures.set(graph, known);
  const key = `${size.width} ${size.height} ${opened}`;
  const picture = known.get(key) ?? layoutTopic(topicInput(graph), { ...size, opened });
  known.set(key, picture);
  return picture;
}
