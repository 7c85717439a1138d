export const proof = 'Proof';

export const readingSource = 'Reading the source to compare …';
export const noSource =
  'The source file cannot be read from here, so the words are compared with nothing but the text that Parley shows.';
export const wordForWord = '✓ Word for word in the source, at this place.';
export const notWordForWord = 'Not word for word: at this place the source says something else.';

export const characters = 'Characters';
export const units = 'UTF-16 units';
export const codePoints = 'Code points';
export const inPassage = (passage: string) => `in ${passage}`;
export const inFile = (line: number | null) => (line === null ? 'in text.txt' : `in text.txt, line ${line}`);

export const hash = 'SHA-256 of the source as coded';
export const hashUnknown = 'It cannot be computed here: browsers do so only over https.';

export const SAME_HASH = {
  enclosed: '✓ The file enclosed in this one, text.txt, has the same.',
  fetched: '✓ The file just fetched, text.txt, has the same.',
};
export const OTHER_HASH = {
  enclosed: (other: string) => `The file enclosed in this one has another: ${other}.`,
  fetched: (other: string) => `The file just fetched has another: ${other}.`,
};
