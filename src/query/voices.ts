import { rollups } from 'd3';
import type { ActorId, Position } from '#model/collection.ts';
import type { Attribution } from '#model/vocabulary.ts';

/** In whose voice positions reach the reader. */
export interface Voice {
  attribution: Attribution;
  /** Who utters the words. */
  speaker: ActorId;
  count: number;
}

/** Who carries a set of positions, most positions first. */
export function voicesOf(positions: readonly Position[]): Voice[] {
  return rollups(
    positions,
    (carried) => carried.length,
    ({ attribution }) => attribution,
    ({ speaker }) => speaker,
  )
    .flatMap(([attribution, speakers]) =>
      speakers.map(([speaker, count]) => ({ attribution, speaker, count })),
    )
    .sort((a, b) => b.count - a.count);
}
