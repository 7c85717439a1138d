import type { Collection } from '#model/collection.ts';
import type { Library } from '../library.ts';
import { type Found, finderIn } from './find-in.ts';
import { parseRequest } from './parse-request.ts';
import { buildWordIndex } from './word-index.ts';

/** Answers what a reader types, with up to `limit` finds of each kind. */
export type Finder = (text: string, limit: number) => Found;

const finders = new WeakMap<Collection, Promise<Finder>>();

/** The finder of a collection; its index is built when it is first asked for, in pieces between which others can work. */
export function finderOf(library: Library, pause: () => Promise<void>): Promise<Finder> {
  const known = finders.get(library.collection);
  if (known !== undefined) return known;
  const finder = buildWordIndex(library, pause).then((index): Finder => {
    const find = finderIn(library, index);
    return (text, limit) => find(parseRequest(library, text), limit);
  });
  finders.set(library.collection, finder);
  return finder;
}
