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

/** The value of a filter at the caret of a request with what can stand there, best first; null where no filter is being typed. */
export function offersAt(
  library: Library,
  text: string,
  caret: number,
  limit: number,
): { filter: ReadFilter; offers: FilterOffer[] } | null {
  const values = parseRequest(library, text).read.filter(({ start, end }) => start < caret && caret <= end);
  const [first] = values;
  const filter = values.findLast(({ from }) => from <= caret) ?? first;
  if (first === undefined || filter === undefined) return null;
  const { key, typed, start, end, from, to, value } = filter;
  const before = `${text.slice(0, start)}${key}:${text.slice(first.from, from)}`;
  const after = `${text.slice(to, end)} ${text.slice(end).trimStart()}`;
  const others = new Set(values.filter((other) => other !== filter).map((other) => other.value?.id));
  const offers = matchingValues(filterValues(library)[key], typed)
    .filter(({ id }) => !others.has(id))
    .slice(0, limit)
    .map((offered) => ({ key, value: offered, request: `${before}${offered.id}${after}` }));
  // What is written out already needs no offer.
  return typed === value?.id ? { filter, offers: [] } : { filter, offers };
}
