/** The language of the documents that a build writes, as a BCP 47 tag. */
export const LANGUAGE = 'en';

// The document for what a host does not have.
export const noSuchPage = 'No such page · Parley';
export const noPageHere = 'There is no page at this address';
export const noPageSentence = 'There is no page at this address.';
export const perhapsMistyped = 'It may have been mistyped, or cut off on its way to you.';
/** Ways on, as HTML: `up` and `front` make links of words. */
export const waysOn = (up: (words: string) => string, front: (words: string) => string) =>
  `${up('One step up')} or ${front('the front page of this host')}`;

// The one file that holds all of Parley.
export const opening = 'Parley is opening.';
export const couldNotOpen = 'Parley could not open; the file may be damaged.';
export const tooOld = 'This browser is too old for Parley: it needs one of 2024 or later.';
export const needsJavaScript = 'Parley needs JavaScript to open. Without it, this is the text.';
export const question = 'Question';
