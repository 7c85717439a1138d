import type { Statement } from '#model/collection.ts';
import { longDate } from './locale.ts';

/** A statement's source in one line: who, what, where, when, published by whom under which number. */
export const sourceLine = (
  speaker: string,
  { heading, place, date, publisher, reference }: Statement,
): string => `${speaker}, “${heading}”, ${place}, ${longDate(date)}. ${publisher}, ${reference}.`;
