import type { Layer } from '#model/vocabulary.ts';

/** What readers know each layer over the text as. */
export const LAYER_LABEL: Record<Layer, string> = {
  positions: 'Positions',
  mentions: 'Names of actors',
  topics: 'Topics',
  notes: 'Editorial notes',
};

export const plainText = 'Plain text';

export const plainSign = 'Aa';

export const showCoding = 'Show the coding';
