import type { Standing } from '#query/standing.ts';

export const STANDING_LABEL: Record<Standing, string> = {
  disputed: 'Disputed',
  open: 'Open',
  shared: 'Shared',
  single: 'One voice',
  silent: 'No position',
};

export const STANDING_GLOSS: Record<Standing, string> = {
  disputed: 'someone supports it, someone opposes it',
  open: 'a condition, or a position not yet taken',
  shared: 'several actors on one side',
  single: 'one actor’s position',
  silent: 'nobody in the statement',
};
