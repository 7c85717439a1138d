import { boundInput } from './bound-input.ts';
import { layoutRound } from './round/layout-round.ts';
import type { TopicInput } from './topic-input.ts';
import type { TopicPicture } from './topic-picture.ts';
import type { TopicSize } from './topic-size.ts';
import { layoutUpright } from './upright/layout-upright.ts';

/** A table with seats on both sides needs so much width. */
const ROUND = 860;

/** Lays out one topic for a size: the same input and size give the same picture. */
export function layoutTopic(input: TopicInput, size: TopicSize): TopicPicture {
  const bounded = boundInput(input, size.opened);
  return size.width >= ROUND ? layoutRound(bounded, size) : layoutUpright(bounded, size);
}
