import { rollups } from 'd3';
import type { Position } from '#model/collection.ts';
import type { Attribution } from '#model/vocabulary.ts';

/** How many positions reach the reader in one voice. */
export interface VoiceCount {
  attribution: Attribution;
  count: number;
}

/** In whose voice a set of positions reaches the reader, most positions first. */
export function voicesOf(positions: readonly Position[]): VoiceCount[] {
  return rollups(
    positions,
    (carried) => carried.length,
    ({ attribution }) => attribution,
  )
    .map(([attribution, count]) => ({ attribution, count }))
    .sort((a, b) => b.count - a.count);
}
