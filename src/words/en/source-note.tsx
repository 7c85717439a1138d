import type { ReactNode } from 'react';
import { languageName } from './languages.ts';
import { longDate, written } from './locale.ts';
import { counted } from './terms.ts';

/** Who said it where and when: "Sergey Lavrov, Brussels, 23 April 2013". */
export const saidWhere = (speaker: string, place: string, date: string): string =>
  `${speaker}, ${place}, ${longDate(date)}`;

interface Source {
  publisher: string;
  reference: ReactNode;
  passages: number;
  words: number;
  language: string;
}

export const whatIsRead = ({ publisher, reference, passages, words, language }: Source): ReactNode => (
  <>
    {publisher}, {reference}. {counted(passages, 'passage')}, {written(words)} words. The wording is the
    published {languageName(language)} text, kept as it stands.
  </>
);

export const key = 'Key: words in the text';

export const tinted = (): ReactNode => (
  <>
    <span className="cue">tinted</span> reports the position of another
  </>
);

export const hatched = (): ReactNode => (
  <>
    <span className="condition">hatched</span> the condition of a position
  </>
);
