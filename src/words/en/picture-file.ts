import type { Statement } from '#model/collection.ts';
import { longDate } from './locale.ts';

/** The line under a picture that leaves the app. */
export const sourceLine = ({
  publisher,
  reference,
  place,
  date,
}: Pick<Statement, 'publisher' | 'reference' | 'place' | 'date'>): string =>
  `Source: ${publisher}, ${reference}, ${place}, ${longDate(date)}. Coding is interpretation.`;
