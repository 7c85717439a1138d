import type { ActorId, PassageId, TopicId } from '#model/collection.ts';
import { ATTRIBUTIONS, type Attribution, STANCES, type Stance } from '#model/vocabulary.ts';
import type { Library } from '#query/library.ts';
import { type FilterKey, filterKey } from './filter-keys.ts';
import { type FilterValue, filterValues, matchingValues } from './filter-values.ts';
import { splitWords } from './split-words.ts';

/** A filter as it was typed, and what it is taken to mean. */
export interface ReadFilter {
  key: FilterKey;
  typed: string;
  /** Where the filter stands in the request, with all its values, in UTF-16 code units, end exclusive. */
  start: number;
  end: number;
  /** Where this value of it stands, with its quotation marks. */
  from: number;
  to: number;
  /** Null if nothing in the collection is called so, or nothing has been typed yet. */
  value: FilterValue | null;
}

/** What a find is narrowed to; several values of one filter mean any of them. */
export interface Filters {
  stances: Stance[];
  holders: ActorId[];
  topics: TopicId[];
  voices: Attribution[];
  passages: PassageId[];
}

/** What a reader asks for. */
export interface SearchRequest {
  text: string;
  /** The words to be found, as they are compared; each once. */
  words: string[];
  filters: Filters;
  /** The filters in the order typed, also those that mean nothing. */
  read: ReadFilter[];
}

/** A word, a colon, and a value up to the next space or within quotation marks, which need not be closed yet. */
const FILTER = /(?<![\p{L}\p{N}:])(\p{L}{1,20}):(?:["“”]([^"“”]*)["“”]?|(\S*))/gu;

/** Words that stand nearly everywhere and tell nothing, unless nothing else is sought. */
const COMMON = new Set(
  'a an and are as at be by for from in is it of on or that the this to with'.split(' '),
);

/** Reads what was typed: words, and filters such as "stance:opposes by:russia topic:amd". */
export function parseRequest(library: Library, text: string): SearchRequest {
  const values = filterValues(library);
  const read: ReadFilter[] = [];
  for (const match of text.matchAll(FILTER)) {
    const key = filterKey(match[1] ?? '');
    if (key === null) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const quoted = match[2];
    let from = start + (match[1] ?? '').length + ':'.length;
    // Commas part several values, as in the app's addresses.
    for (const typed of quoted === undefined ? (match[3] ?? '').split(',') : [quoted]) {
      const to = quoted === undefined ? from + typed.length : end;
      const value = typed === '' ? null : meant(values[key], typed);
      read.push({ key, typed, start, end, from, to, value });
      from = to + ','.length;
    }
  }
  return { text, words: wordsOf(withoutFilters(text, read)), filters: filtersOf(read), read };
}

function meant(values: readonly FilterValue[], typed: string): FilterValue | null {
  return matchingValues(values, typed)[0] ?? null;
}

function withoutFilters(text: string, read: readonly ReadFilter[]): string {
  let rest = text;
  for (const { start, end } of read) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  return rest;
}

function wordsOf(text: string): string[] {
  const words = [...new Set(splitWords(text).map(({ word }) => word))];
  const telling = words.filter((word) => !COMMON.has(word));
  return telling.length > 0 ? telling : words;
}

function filtersOf(read: readonly ReadFilter[]): Filters {
  const ids = (key: FilterKey) => [
    ...new Set(read.flatMap((filter) => (filter.key === key && filter.value ? [filter.value.id] : []))),
  ];
  const stances = ids('stance');
  const voices = ids('voice');
  return {
    stances: STANCES.filter((stance) => stances.includes(stance)),
    holders: ids('by'),
    topics: ids('topic'),
    voices: ATTRIBUTIONS.filter((voice) => voices.includes(voice)),
    passages: ids('in'),
  };
}
