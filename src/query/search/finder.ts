import type { Collection } from '#model/collection.ts';
import type { Library } from '#query/library.ts';
import { type Found, finderIn } from './find-in.ts';
import { parseRequest } from './parse-request.ts';
import { buildWordIndex } from './word-index.ts';

/** The answer to what a reader typed. */
export interface Answer extends Found {
  /** Where filters leave nothing: the request without one of them, and how much that finds. */
  without: { filter: string; request: string; total: number }[];
}

/** Answers what a reader types, with up to `limit` finds of each kind. */
export type Finder = (text: string, limit: number) => Answer;

const finders = new WeakMap<Collection, Promise<Finder>>();

/** The finder of a collection; its index is built when it is first asked for, in pieces between which others can work. */
export function finderOf(library: Library, pause: () => Promise<void>): Promise<Finder> {
  const known = finders.get(library.collection);
  if (known !== undefined) return known;
  const finder = buildWordIndex(library, pause).then((index): Finder => {
    const find = finderIn(library, index);
    return (text, limit) => {
      const found = find(parseRequest(library, text), limit);
      return { ...found, without: found.total === 0 ? without(text, found) : [] };
    };

    function without(text: string, { request }: Found): Answer['without'] {
      // Several values of one filter go together.
      return [...new Map(request.read.map((value) => [value.start, value])).values()]
        .map(({ start, end }) => ({
          filter: text.slice(start, end),
          request: `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`.trim(),
        }))
        .map((rest) => ({ ...rest, total: find(parseRequest(library, rest.request), 0).total }))
        .filter(({ total }) => total > 0);
    }
  });
  finders.set(library.collection, finder);
  return finder;
}
