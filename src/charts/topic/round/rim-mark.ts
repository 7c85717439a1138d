import type { Point } from '#charts/rim/rim.ts';
import type { TopicRow } from '#charts/topic/topic-input.ts';
import type { Side } from '#charts/topic/topic-picture.ts';

/** A row's place on the rim, before anything stands round it. */
export interface RimMark extends Point {
  row: TopicRow;
  /** In pixels from the head. */
  along: number;
  side: Side;
}
