import type { HandoutPaper, HandoutSheet } from '#model/address.ts';

export const whatIsPrinted = 'What is printed';
export const about = 'About';
export const wholeStatement = 'The whole statement';
export const aTopic = 'A topic';
export const aTour = 'A tour';
export const aPart = 'A part of the text';

export const sheet = 'Sheet';
export const SHEET: Record<HandoutSheet, string> = {
  handout: 'Handout',
  worksheet: 'Worksheet',
  key: 'Answer key',
};
export const paper = 'Paper';
export const PAPER: Record<HandoutPaper, string> = { a4: 'A4', letter: 'US Letter' };

export const seed = (number: number) => `Seed ${number}`;
export const otherWords = 'Leave out other words';
export const print = 'Print';
export const hint = 'Everything chosen here is in the address. On paper no row is cut by the end of a page.';
export const hintOnSeeds = 'A worksheet and an answer key with the same seed belong together.';
