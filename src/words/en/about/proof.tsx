import { written } from '#words/locale.ts';

/** What a quote is there for. */
export const KIND = {
  evidence: 'Evidence of positions',
  condition: 'Conditions',
  cue: 'Words by which a position is reported',
  topic: 'Words that carry a topic',
  mention: 'Mentions of actors',
  place: 'Mentions of places',
  relation: 'Relations between topics',
  note: 'Words with an editorial note',
};

export const soManyExact = (exact: number, all: number) => (
  <>
    <b>
      {written(exact)} of {written(all)} quotes
    </b>{' '}
    stand word for word at their place in the source.
  </>
);

export const comparedHere =
  'This is no claim from elsewhere: this page compared each of them, letter by letter, with the text that the app shows.';
export const passagesFollow = 'The passages follow the source in order, without overlap.';

export const kindOfQuote = 'Kind of quote';
export const quotes = 'Quotes';
export const exact = 'Exact';
export const notExact = 'Not exact';
export const failedQuote = (passage: string, quote: string) => `${passage}: “${quote}”`;
