import type { ReactNode } from 'react';

/** Exact words of which some are marked, between quotation marks. */
export const quotation = (words: ReactNode) => <>“{words}”</>;
