import {
  type Address,
  COMPARE_FOLDS,
  COMPARE_ORDERS,
  type CompareAddress,
  type FacesAddress,
  HANDOUT_PAPERS,
  HANDOUT_SHEETS,
  type HandoutAddress,
  LONGEST_REQUEST,
  LONGEST_WORDS,
  RESERVED_PATHS,
  type Selection,
  type Stop,
  TIE_MEASURES,
  withLook,
} from './address.ts';
import { isId } from './id.ts';
import { ATTRIBUTIONS, HIDEABLES, LAYERS, QUIZ_KINDS, STANCES, STOP_KINDS } from './vocabulary.ts';

/** The parts of a location below the app's root, as the browser and React Router give them. */
export interface LocationParts {
  pathname: string;
  search: string;
  hash: string;
}

/**
 * Where a location leads. A bad parameter falls back to its default; a path that no page has becomes
 * the page "missing", which keeps the path to show it.
 */
export function parseAddress({ pathname, search, hash }: LocationParts): Address {
  const missing: Address = { page: 'missing', path: pathname };
  const parts = pathname.split('/').filter((part) => part !== '');
  if (!parts.every(isId)) return missing;
  const [first, second, third, fourth, fifth, ...rest] = parts;
  if (rest.length > 0 || (fifth !== undefined && second !== 'tours')) return missing;
  if (first === undefined) return { page: 'front' };
  const params = new URLSearchParams(search);

  if (first === 'actors' && third === undefined)
    return second === undefined ? { page: 'actors' } : { page: 'actor', actor: second };
  if (first === 'propositions' && second !== undefined && third === undefined)
    return { page: 'proposition', proposition: second };
  if (first === 'compare' && second === undefined) return compare(params);
  if (first === 'compare' && second === 'face-to-face' && third === undefined) return faces(params);
  if (first === 'find' && second === undefined)
    return { page: 'find', request: requestText(params.get('q') ?? '') };
  if (first === 'basket' && second === undefined) return { page: 'basket' };
  if (first === 'compare' && second === 'line-ups' && third === undefined)
    return {
      page: 'line-ups',
      topic: one(params, 'topic'),
      ownOnly: one(params, 'attribution') === 'own',
      conditionalSupports: one(params, 'conditional') === 'supports',
      measure: TIE_MEASURES.find((measure) => measure === one(params, 'measure')) ?? 'both',
      jaccard: one(params, 'norm') === 'jaccard',
      least: count(params, 'least'),
      actors: many(params, 'actors').slice(0, 2),
    };
  if (first === 'about' && second === undefined) return { page: 'about', section: fragment(hash) };
  if (RESERVED_PATHS.includes(first)) return missing;

  if (second === undefined) return { page: 'table', statement: first, selection: selection(params) };
  if (second === 'text' && third === undefined)
    return {
      page: 'text',
      statement: first,
      passage: fragment(hash),
      topics: many(params, 'topic'),
      actors: many(params, 'actor'),
      propositions: many(params, 'proposition'),
      stances: ofList(many(params, 'stance'), STANCES),
      attributions: ofList(many(params, 'attribution'), ATTRIBUTIONS),
      position: one(params, 'position'),
      stop: stop(params),
      hidden: ofList(many(params, 'hide'), LAYERS),
      words: wordsOf(params),
    };
  if (second === 'quiz' && third === undefined)
    return {
      page: 'quiz',
      statement: first,
      kind: ofList(many(params, 'kind').slice(0, 1), QUIZ_KINDS)[0] ?? null,
      seed: count(params, 'seed', 6) || null,
      at: count(params, 'n', 2) || 1,
    };
  if (second === 'predict' && third === undefined)
    return {
      page: 'predict',
      statement: first,
      topic: one(params, 'topic'),
      passage: one(params, 'passage'),
      proposition: one(params, 'proposition'),
      hidden: ofList(many(params, 'hide').slice(0, 1), HIDEABLES)[0] ?? 'stances',
    };
  if (second === 'topics' && third !== undefined && fourth === undefined)
    return withLook(
      { page: 'topic', statement: first, topic: third, selection: selection(params) },
      {
        stances: ofList(many(params, 'stance'), STANCES),
        attributions: ofList(many(params, 'attribution'), ATTRIBUTIONS),
        unfolded: params.get('folds') === UNFOLDED,
      },
    );
  if (second === 'handout' && third === undefined) return handout(first, params);
  if (second === 'tours') return tourAddress(first, [third, fourth, fifth]) ?? missing;
  return missing;
}

/** What a reader typed, as an address holds it: half a character, which it cannot hold, is marked as lost. */
export function requestText(typed: string): string {
  return typed
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_REQUEST)
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim();
}

/** The list of tours, a step of one, or the presenter's page of a step; a tour without a step begins at its first. */
function tourAddress(
  statement: string,
  [tour, step = '1', view]: readonly (string | undefined)[],
): Address | null {
  if (tour === undefined) return { page: 'tours', statement };
  if (!/^[1-9]\d{0,3}$/.test(step) || (view !== undefined && view !== 'presenter')) return null;
  return { page: view === undefined ? 'tour' : 'presenter', statement, tour, step: Number(step) };
}

/** In UTF-16 code units; no page has an address so long. */
const LONGEST_ADDRESS = 20_000;

/** Parses an address written as one string, such as a tour step's. */
export function parseAddressText(text: string): Address {
  const base = 'https://parley.invalid';
  return text.length <= LONGEST_ADDRESS && URL.canParse(text, base)
    ? parseAddress(new URL(text, base))
    : { page: 'missing', path: text };
}

function compare(params: URLSearchParams): CompareAddress {
  return {
    page: 'compare',
    topic: one(params, 'topic'),
    actors: many(params, 'actors'),
    stances: ofList(many(params, 'stance'), STANCES),
    attributions: ofList(many(params, 'attribution'), ATTRIBUTIONS),
    disputed: one(params, 'only') === 'disputed',
    order: ofList(many(params, 'order').slice(0, 1), COMPARE_ORDERS)[0] ?? 'standing',
    unfolded: ofList(many(params, 'show'), COMPARE_FOLDS),
    open: one(params, 'open'),
  };
}

function faces(params: URLSearchParams): FacesAddress {
  return {
    page: 'faces',
    actors: many(params, 'actors').slice(0, 4),
    topic: one(params, 'topic'),
    attributions: ofList(many(params, 'attribution'), ATTRIBUTIONS),
    unfolded: many(params, 'show').includes('rows'),
  };
}

function handout(statement: string, params: URLSearchParams): HandoutAddress {
  return {
    page: 'handout',
    statement,
    topic: one(params, 'topic'),
    actors: many(params, 'actors').slice(0, 4),
    tour: one(params, 'tour'),
    passages: many(params, 'passages'),
    sheet: HANDOUT_SHEETS.find((sheet) => sheet === one(params, 'sheet')) ?? 'handout',
    paper: HANDOUT_PAPERS.find((paper) => paper === one(params, 'paper')) ?? 'a4',
    seed: count(params, 'seed') || 1,
  };
}

/** What a location says of folds that are open. */
export const UNFOLDED = 'open';

/** Of these one alone is selected, whatever else a location names. */
const ALONE = ['position', 'proposition'] as const;
/** Of these several make an edge: what joins them. */
const JOINED = ['passage', 'actor', 'topic'] as const;

function selection(params: URLSearchParams): Selection | null {
  for (const kind of ALONE) {
    const id = one(params, kind);
    if (id !== null) return { kind, id };
  }
  const kinds = [...new Set(params.keys())].flatMap((key) => JOINED.find((kind) => kind === key) ?? []);
  const [first, ...others] = kinds.flatMap((kind) => many(params, kind).map((id) => ({ kind, id })));
  if (first === undefined) return null;
  return others.length === 0 ? first : { ...first, with: others };
}

function wordsOf(params: URLSearchParams): string | null {
  const words = params.get('words') ?? '';
  return words === '' || words.length > LONGEST_WORDS ? null : words;
}

function stop(params: URLSearchParams): Stop | null {
  const [, kind, at] = /^([a-z]+)-([1-9]\d{0,5})$/.exec(params.get('stop') ?? '') ?? [];
  const among = STOP_KINDS.find((each) => each === kind);
  return among === undefined ? null : { among, at: Number(at) };
}

function one(params: URLSearchParams, key: string): string | null {
  return many(params, key)[0] ?? null;
}

function many(params: URLSearchParams, key: string): string[] {
  const ids = params.getAll(key).flatMap((value) => value.split(','));
  return [...new Set(ids.filter(isId))];
}

/** A whole number above 0 of at most so many digits, or 0. */
function count(params: URLSearchParams, key: string, digits = 3): number {
  const value = one(params, key) ?? '';
  return /^[1-9]\d*$/.test(value) && value.length <= digits ? Number(value) : 0;
}

function ofList<T extends string>(values: string[], allowed: readonly T[]): T[] {
  return allowed.filter((value) => values.includes(value));
}

function fragment(hash: string): string | null {
  const id = hash.replace(/^#/, '');
  return isId(id) ? id : null;
}
