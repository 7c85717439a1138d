import type { Cited } from '#exchange/citation/cited.ts';

/** Words of one passage, as a reader cites them. */
export const words: Cited = {
  mark: 'p13',
  source: {
    author: { family: 'Lavrov', given: 'Sergey' },
    title: 'Speech after the “Council”, Brussels',
    date: '2013-04-23',
    place: 'Brussels',
    occasion: 'Session of the Council',
    publisher: 'The Ministry',
    reference: '803-23-04-2013',
    language: 'en',
    url: 'http://mid.example/1',
  },
  locator: 'passage 13',
  quote: 'who and how is trying',
  coding: null,
  address: 'https://parley.example/s/text/#p13',
  accessed: '2026-09-05',
};

/** A position coded on them. */
export const coded: Cited = {
  ...words,
  mark: 'p13-talks-russia',
  coding: {
    title: 'Russia supports: The sides should talk.',
    what: 'position stated by Lavrov as coded',
    collection: 'After the Council',
  },
  address: 'https://parley.example/s/text/?position=p13-talks-russia#p13',
};

/** A view of a collection of several statements. */
export const view: Cited = {
  mark: 'Actors',
  source: null,
  locator: null,
  quote: null,
  coding: { title: 'Actors', what: 'view of the coding', collection: 'Two Councils' },
  address: 'https://parley.example/actors/',
  accessed: '2026-09-05',
};

/** The whole statement where it is not known where the app lies. */
export const statement: Cited = {
  ...words,
  mark: null,
  locator: null,
  quote: null,
  address: null,
  accessed: null,
};
