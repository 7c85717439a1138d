import { type Address, RESERVED_PATHS, type Selection, withLook } from './address.ts';
import { isId } from './id.ts';
import { ATTRIBUTIONS, STANCES } from './vocabulary.ts';

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
  const [first, second, third, fourth, ...rest] = parts;
  if (rest.length > 0) return missing;
  if (first === undefined) return { page: 'front' };
  const params = new URLSearchParams(search);

  if (first === 'actors' && third === undefined)
    return second === undefined ? { page: 'actors' } : { page: 'actor', actor: second };
  if (first === 'propositions' && second !== undefined && third === undefined)
    return { page: 'proposition', proposition: second };
  if (first === 'compare' && second === undefined)
    return {
      page: 'compare',
      topic: one(params, 'topic'),
      actors: many(params, 'actors'),
      stances: ofList(many(params, 'stance'), STANCES),
      attributions: ofList(many(params, 'attribution'), ATTRIBUTIONS),
      open: one(params, 'open'),
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
  if (second === 'tours' && third !== undefined && (fourth === undefined || /^[1-9]\d{0,3}$/.test(fourth)))
    return { page: 'tour', statement: first, tour: third, step: fourth === undefined ? 1 : Number(fourth) };
  return missing;
}

/** Parses an address written as one string, such as a tour step's. */
export function parseAddressText(text: string): Address {
  const base = 'https://parley.invalid';
  return URL.canParse(text, base) ? parseAddress(new URL(text, base)) : { page: 'missing', path: text };
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

function one(params: URLSearchParams, key: string): string | null {
  return many(params, key)[0] ?? null;
}

function many(params: URLSearchParams, key: string): string[] {
  const ids = params.getAll(key).flatMap((value) => value.split(','));
  return [...new Set(ids.filter(isId))];
}

function ofList<T extends string>(values: string[], allowed: readonly T[]): T[] {
  return allowed.filter((value) => values.includes(value));
}

function fragment(hash: string): string | null {
  const id = hash.replace(/^#/, '');
  return isId(id) ? id : null;
}
