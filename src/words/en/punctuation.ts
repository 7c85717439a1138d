/** Between the items of a row. */
export const BETWEEN_ITEMS = ', ';

/** Between exact words that do not follow one another. */
export const LEFT_OUT = ' … ';
