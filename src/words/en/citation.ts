// What the styles say between the parts of a citation.
export const noDate = 'n.d.';
export const transcript = (occasion: string, place: string) => `Transcript of speech; ${occasion}, ${place}`;
export const asCodedIn = 'as coded in ';
export const within = 'In ';
export const codedIn = (what: string) => `${what} in`;
/** "an interpretation of Lavrov, 2013" */
export const interpretation = (of: string | null) =>
  of === null ? 'an interpretation' : `an interpretation of ${of}`;
export const retrieved = (date: string | null, address: string) =>
  `Retrieved ${date === null ? '' : `${date}, `}from ${address}`;
export const accessed = (date: string) => `accessed ${date}`;
export const accessedSentence = (date: string) => `Accessed ${date}.`;

// What reference managers have no field for.
export const theWords = 'the words';
export const titleOf = (author: string, title: string) => `${author}, “${title}”`;
export const codingOf = (what: string, app: string, of: string) =>
  `${what} in ${app}: an interpretation of ${of}.`;
export const asNumbered = (locator: string, app: string) => `${locator}, as numbered in ${app}.`;
export const exactWords = (quote: string) => `Words: “${quote}”`;
export const publishedAt = (url: string) => `Published at ${url}`;
