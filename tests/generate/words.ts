import type { Chooser } from './chooser.ts';

const SYLLABLES = 'ka lo mi ren tas vor el du shi no pra gem bel ost un ir wa chen fi zul'.split(' ');

/** A made-up word of one to four syllables. */
function wordOf(pick: Chooser): string {
  return Array.from({ length: 1 + pick.below(4) }, () => pick.from(SYLLABLES)).join('');
}

/** A made-up name: words with capitals. */
export function nameOf(pick: Chooser, words: number): string {
  return Array.from({ length: words }, () => capital(wordOf(pick))).join(' ');
}

/** A made-up sentence of so many words. */
export function sentenceOf(pick: Chooser, words: number): string {
  return `${capital(Array.from({ length: words }, () => wordOf(pick)).join(' '))}.`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
