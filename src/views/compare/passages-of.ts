import type { PassageId, Position } from '#model/collection.ts';

/** The passages in which the evidence of positions stands. */
export function passagesOf(positions: readonly Position[]): Set<PassageId> {
  return new Set(positions.flatMap(({ evidence }) => evidence.map(({ passage }) => passage)));
}
