import { written } from './locale.ts';

export const lede =
  'One search over the text, topics, actors with all their names, propositions and positions. Slips of spelling are forgiven.';
export const filterHelp =
  'Filters stand between the words or alone. Names of several words want quotation marks; a comma means “or”.';
export const filtersTogether = 'filters together narrow further';
export const bestListed = (count: number) => `The best ${written(count)} are listed. A filter narrows them.`;
