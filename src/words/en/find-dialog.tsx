import { finds } from './find.tsx';
import { written } from './locale.ts';

export const findAnything = 'Find words, topics, actors, propositions and positions';
export const tryThese = (topic: string, filter: string) => `${topic}, ${filter}`;
export const asYouType = 'As you type; slips are forgiven.';
export const whatWasFound = 'What was found';
export const clear = 'Clear what was found before';

export const keys = (
  <>
    <kbd>↑</kbd> <kbd>↓</kbd> go through, <kbd>Enter</kbd> opens it, or the first; with <kbd>Ctrl</kbd> or{' '}
    <kbd>⌘</kbd> in a new tab.
  </>
);

export const foundBefore = 'Found before';
export const filtersTogether = 'filters together';
export const filterFinds = (filter: string, what: string) => `${filter}: finds ${what}`;
export const soManyOf = (heading: string, listed: number, all: number) =>
  `${heading}, ${written(listed)} of ${written(all)}`;
export const allOfIt = 'All of it';
export const allOnAPage = (count: number) => `All ${finds(count)} on a page of their own`;
