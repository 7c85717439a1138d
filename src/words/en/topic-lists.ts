import { counted, quoted } from './terms.ts';

export const asList = (topic: string): string => `${topic} as a list`;

export const whereSpokenOf = (topic: string): string => `Where in the statement ${topic} is spoken of`;

export const ribbonCaption = (topic: string): string =>
  `The whole statement from left to right. Full: about ${topic}; thin: touched; outlined: a question.`;

export const whoStandsWhere = 'Who stands where';

export const joinedTo = 'What the text joins it to';

export const relations = (count: number): string => counted(count, 'relation');

export const actors = 'Actors';

export const onlyNamed = (count: number): string => `${counted(count, 'actor')} only named in its passages`;

export const passages = 'Passages';

export const passageCount = (count: number): string => counted(count, 'passage');

export const about = 'about it';

export const touches = 'touches it';

/** The words that carry a topic in one passage. */
export const carrying = (quotes: readonly string[]): string => quotes.map(quoted).join(' ');

export const inSamePassages = 'In the same passages';

export const needNotJoin = 'Topics that share passages with it. The text need not join them.';
