import type { Stops } from '#query/reading-stops.ts';

/** What one stop of a kind is called. */
export const ONE_STOP: Record<keyof Stops, string> = {
  mentions: 'mention',
  positions: 'position',
  passages: 'passage',
};
