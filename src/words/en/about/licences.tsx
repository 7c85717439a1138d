import type { ReactNode } from 'react';

export const nothingLeaves =
  'Nothing leaves your machine: no log-in, no cookies, no counting of visits, nothing loaded from another host. Your settings and what you pin to the evidence basket are kept in your browser alone.';

/** The three typefaces are links to their licences. */
export const whoOwnsWhat = (first: ReactNode, second: ReactNode, third: ReactNode) => (
  <>
    The code of Parley is under the MIT licence. The typefaces are under the SIL Open Font License: {first},{' '}
    {second} and {third}. The source text belongs to its publisher and is reproduced unchanged for study and
    comment.
  </>
);

export const madeWith = 'What it is made with, and under which licence:';

export const FONT = {
  literata: 'Literata',
  sofiaSans: 'Sofia Sans',
  sofiaSansSemiCondensed: 'Sofia Sans Semi Condensed',
};
