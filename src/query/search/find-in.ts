import { group } from 'd3';
import type { Library } from '#query/library.ts';
import { bestOf } from './best-of.ts';
import type { SearchRequest } from './parse-request.ts';
import { scopeOf } from './scope.ts';
import { THING_KINDS, type Thing } from './search-things.ts';
import type { WordHits, WordIndex } from './word-index.ts';

/** What was found of one kind: how many there are, and the best of them. */
export interface FoundGroup {
  kind: Thing['kind'];
  total: number;
  best: Thing[];
  /** How well the best answers the request, to compare kinds. */
  score: number;
}

/** The answer to a request. */
export interface Found {
  request: SearchRequest;
  total: number;
  groups: FoundGroup[];
  /** Words of the collection that were looked for; they are marked wherever they stand in a find. */
  terms: ReadonlySet<string>;
  /** Whether nothing has all of the words, so that what has most of them is shown. */
  partial: boolean;
  /** Words that stand nowhere, with those that were taken for them, or, if none were, those that are nearest. */
  slips: { typed: string; taken: readonly string[]; nearest: readonly string[] }[];
}

/** How much holder and proposition count for a position, beside its own evidence. */
const SHARED = 0.6;

/** Answers a request over a collection that has been indexed: up to `limit` finds of each kind. */
export function finderIn(
  library: Library,
  index: WordIndex,
): (request: SearchRequest, limit: number) => Found {
  const { things } = index;
  const joined = joinPositions(things);
  // What a word says of positions follows from what it says of other things, once for every word.
  const widened = new WeakMap<WordHits, Float32Array>();
  const scoresOf = (hits: WordHits): Float32Array => {
    const scores = widened.get(hits) ?? joined(hits.scores);
    widened.set(hits, scores);
    return scores;
  };

  return (request, limit) => {
    const hits = request.words.map((word) => ({ word, hits: index.hitsOf(word) }));
    const scope = scopeOf(library, request.filters);
    const asked = request.words.length > 0 || scope !== null;
    const { matched, scores, partial } = combine(
      things,
      hits.map((each) => scoresOf(each.hits)),
      asked ? scope : () => false,
    );
    const byKind = group(matched, (thing) => things[thing]?.kind);
    const groups = THING_KINDS.flatMap((kind): FoundGroup[] => {
      const of = byKind.get(kind) ?? [];
      if (of.length === 0) return [];
      const best = bestOf(of, scores, limit);
      const score = scores[best[0] ?? -1] ?? 0;
      return [{ kind, total: of.length, best: best.flatMap((thing) => things[thing] ?? []), score }];
    });
    // The order of kinds stays, so that the list is calm, but for those that answer far worse than others.
    const top = Math.max(...groups.map(({ score }) => score));
    const lateness = ({ kind, score }: FoundGroup) =>
      Number(kind === 'position') * 2 + Number(score < top / 2);
    groups.sort((a, b) => lateness(a) - lateness(b));
    return {
      request,
      total: matched.length,
      groups,
      partial,
      terms: new Set(hits.flatMap((each) => [...each.hits.terms])),
      slips: hits
        .filter(({ hits: { slipped, terms } }) => slipped || terms.size === 0)
        .map(({ word, hits: { terms } }) => ({
          typed: word,
          taken: [...terms].slice(0, 3),
          nearest: terms.size > 0 ? [] : index.nearest(word, 4),
        })),
    };
  };
}

/** The things that have all words; if there are none, those that have most of them. */
function combine(
  things: readonly Thing[],
  hits: readonly Float32Array[],
  scope: ((thing: Thing) => boolean) | null,
): { matched: number[]; scores: Float32Array; partial: boolean } {
  const scores = new Float32Array(things.length);
  const had = new Uint8Array(things.length);
  for (const words of hits)
    for (let thing = 0; thing < words.length; thing++) {
      const score = words[thing] ?? 0;
      if (score === 0) continue;
      scores[thing] = (scores[thing] ?? 0) + score;
      had[thing] = (had[thing] ?? 0) + 1;
    }
  for (let most = hits.length; most >= Math.min(1, hits.length); most--) {
    const matched: number[] = [];
    for (let place = 0; place < had.length; place++) {
      const thing = things[place];
      if (had[place] !== most || thing === undefined) continue;
      if (scope === null || scope(thing)) matched.push(place);
    }
    if (matched.length > 0) return { matched, scores, partial: most < hits.length };
  }
  return { matched: [], scores, partial: false };
}

/** A position is found by its holder and its proposition, too. Of the things, positions come last. */
function joinPositions(things: readonly Thing[]): (scores: Float32Array) => Float32Array {
  const first = things.findIndex(({ kind }) => kind === 'position');
  if (first === -1) return (scores) => scores;
  const places = new Map(things.slice(0, first).map((thing, place) => [keyOf(thing), place]));
  const joints = things.slice(first).map((thing) => {
    if (thing.kind !== 'position') return [0, 0];
    const { holder, proposition } = thing.position;
    return [places.get(`actor ${holder}`) ?? 0, places.get(`proposition ${proposition}`) ?? 0];
  });
  const holders = Uint32Array.from(joints, ([holder = 0]) => holder);
  const propositions = Uint32Array.from(joints, ([, proposition = 0]) => proposition);
  return (scores) => {
    const widened = scores.slice();
    for (let i = 0; i < holders.length; i++) {
      const shared = (scores[holders[i] ?? 0] ?? 0) + (scores[propositions[i] ?? 0] ?? 0);
      if (shared > 0) widened[first + i] = (widened[first + i] ?? 0) + SHARED * shared;
    }
    return widened;
  };
}

function keyOf(thing: Thing): string {
  switch (thing.kind) {
    case 'actor':
      return `actor ${thing.actor.id}`;
    case 'proposition':
      return `proposition ${thing.proposition.id}`;
    default:
      return '';
  }
}
