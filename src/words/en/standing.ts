import { counted } from './terms.ts';

/** How a proposition stands among those who take a position on it. */
export const STANDING_LABEL = {
  disputed: 'Disputed',
  open: 'Open',
  shared: 'Shared',
  single: 'One voice',
  silent: 'No position',
};

export const STANDING_GLOSS = {
  disputed: 'someone supports it, someone opposes it',
  open: 'a condition, or a position not yet taken',
  shared: 'several actors on one side',
  single: 'one actor’s position',
  silent: 'nobody in the statement',
};

/** "Disputed: someone supports it, someone opposes it. 5 positions" */
export const standingLine = (standing: keyof typeof STANDING_LABEL, positions: number): string =>
  `${STANDING_LABEL[standing]}: ${STANDING_GLOSS[standing]}. ${counted(positions, 'position')}`;
