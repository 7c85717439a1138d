import type { Statement } from '#model/collection.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import { longDate } from '#words/locale.ts';

/** A statement's source in one line: who, what, where, when, published by whom under which number. */
export function sourceOf(library: Library, statement: Statement): string {
  const { heading, place, date, publisher, reference } = statement;
  const { name } = known(library.actors, statement.speaker);
  return `${name}, “${heading}”, ${place}, ${longDate(date)}. ${publisher}, ${reference}.`;
}
