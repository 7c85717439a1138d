/** What can be copied of a citation, as a confirmation begins. */
export const THE_WHOLE = {
  citation: 'The citation',
  words: 'Words with citation',
  position: 'Position with citation',
};
export const theNote = 'The note';
export const theBrackets = 'The brackets';
export const theReference = 'The reference';
export const theLink = 'The link';

export const copied = (what: string) => `${what} copied.`;
export const refused = (what: string) =>
  `This browser does not let Parley copy. ${what} stands selected below: press Ctrl or ⌘ C.`;
