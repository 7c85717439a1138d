import type { Position } from '#model/collection.ts';

/** How those who take a position on a proposition stand to each other, most contested first. */
export const STANDINGS = ['disputed', 'open', 'shared', 'single', 'silent'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * Disputed: someone supports it and someone opposes it. Open: otherwise, if a position is conditional or
 * undecided. Shared: two or more holders on one side. Single: one holder. Silent: nobody.
 */
export function standingOf(positions: readonly Pick<Position, 'holder' | 'stance'>[]): Standing {
  const stances = new Set(positions.map(({ stance }) => stance));
  if (positions.length === 0) return 'silent';
  if (stances.has('supports') && stances.has('opposes')) return 'disputed';
  if (stances.has('conditional') || stances.has('undecided')) return 'open';
  return new Set(positions.map(({ holder }) => holder)).size > 1 ? 'shared' : 'single';
}
