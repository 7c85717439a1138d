import type { Answer } from '#query/search/finder.ts';
import type { ReadFilter } from '#query/search/parse-request.ts';
import * as words from '#words/find.tsx';

/** How much was found of what; while nothing has been asked yet, what to do. */
export function foundSentence({ request, total, groups, partial }: Answer): string {
  const unfinished = request.words.length === 0 && request.read.every(({ typed }) => typed === '');
  if (unfinished) return words.goOn;
  if (total === 0) return words.nothing;
  return partial ? words.foundSome(total, groups) : words.found(total, groups);
}

/** How the filters were understood: "held by Russia", "opposes", "on Syria"; what means nothing is said to. */
export function filtersUnderstood(read: readonly ReadFilter[]): string[] {
  return read.flatMap((filter) => (filter.typed === '' ? [] : [understood(filter)]));
}

function understood({ key, typed, value }: ReadFilter): string {
  if (value === null) return words.nothingCalled(typed);
  return key === 'in' ? words.inPassage(value.id) : words.UNDERSTOOD[key](value.name);
}
