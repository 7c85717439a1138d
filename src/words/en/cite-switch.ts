export const cite = 'Cite';
export const citeThisView = 'Cite this view';

/** `where` the words stand: "passage 13". */
export const citeWords = (where: string) => `Cite ${where}`;

/** For the list of keys. */
export const keys = 'Citing';
export const keyCitesThisView = 'cite this view';
