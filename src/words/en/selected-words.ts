export const selectedWords = 'Selected words';

/** `locator` is where they stand: "passage 13". */
export const selectedWordsIn = (locator: string | null) => `Selected words, ${locator}`;

/** What can be done with them: the button, and what its key does in the list of keys. */
export const COPY = { name: 'Copy with citation', does: 'copy with citation' };
export const LINK = { name: 'Link to these words', does: 'link to these words' };
export const CITE = { name: 'Cite…', does: 'cite them' };
export const PIN = { name: 'Pin', does: 'pin' };
export const PINNED = { name: 'Pinned', does: 'pinned' };
export const withKey = (name: string, key: string) => `${name} (${key})`;
