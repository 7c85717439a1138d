import type { Position } from '#model/collection.ts';

/** How actors meet on one proposition, from opposed to neither speaking. */
export const MEETINGS = ['opposed', 'open', 'shared', 'alone'] as const;
export type Meeting = (typeof MEETINGS)[number];

/**
 * Opposed: one supports what another opposes. Shared: two or more speak, all of them for it or all against. Open:
 * two or more speak otherwise, one on a condition or undecided. Alone: one of them speaks. Null: none does.
 */
export function meetingOf(positions: readonly Pick<Position, 'holder' | 'stance'>[]): Meeting | null {
  const holders = new Set(positions.map(({ holder }) => holder));
  if (holders.size === 0) return null;
  if (holders.size === 1) return 'alone';
  const stances = new Set(positions.map(({ stance }) => stance));
  const clash = positions.some(
    (one) =>
      one.stance === 'supports' &&
      positions.some((other) => other.stance === 'opposes' && other.holder !== one.holder),
  );
  if (clash) return 'opposed';
  return stances.size === 1 && (stances.has('supports') || stances.has('opposes')) ? 'shared' : 'open';
}
