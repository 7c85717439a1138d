import type { Statement } from '#model/collection.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import { sourceLine } from '#words/source-line.ts';

/** A statement's source in one line: who, what, where, when, published by whom under which number. */
export function sourceOf(library: Library, statement: Statement): string {
  return sourceLine(known(library.actors, statement.speaker).name, statement);
}
