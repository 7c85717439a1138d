import type { Layer } from '#model/vocabulary.ts';

/** What readers know each layer over the text as. */
export const LAYER_LABEL: Record<Layer, string> = {
  positions: 'Positions',
  mentions: 'Names of actors',
  topics: 'Topics',
  notes: 'Editorial notes',
};
