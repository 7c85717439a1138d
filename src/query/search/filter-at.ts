import type { Library } from '#query/library.ts';
import type { FilterKey } from './filter-keys.ts';
import { type FilterValue, filterValues, matchingValues } from './filter-values.ts';
import { parseRequest, type ReadFilter } from './parse-request.ts';

/** A value that a reader can take for the filter that is being typed, and what the request becomes by it. */
export interface FilterOffer {
  key: FilterKey;
  value: FilterValue;
  request: string;
}

/** The filter at the caret of a request with what it can take, best first; null where no filter is being typed. */
export function offersAt(
  library: Library,
  text: string,
  caret: number,
  limit: number,
): { filter: ReadFilter; offers: FilterOffer[] } | null {
  const filter = parseRequest(library, text).read.findLast(({ start, end }) => start < caret && caret <= end);
  if (filter === undefined) return null;
  const { key, typed, start, end, value } = filter;
  const before = text.slice(0, start);
  const after = text.slice(end).trimStart();
  const offers = matchingValues(filterValues(library)[key], typed)
    .slice(0, limit)
    .map((offered) => ({ key, value: offered, request: `${before}${key}:${offered.id} ${after}` }));
  // What is written out already needs no offer.
  return typed === value?.id ? { filter, offers: [] } : { filter, offers };
}
