import { group } from 'd3';
import SearchableMap from 'minisearch/SearchableMap';
import type { Library } from '#query/library.ts';
import { distanceToBeginning, slipsAllowed } from './distance-to-beginning.ts';
import { FIELD_WEIGHTS, listThings, type Thing, wordsOfThing } from './search-things.ts';
import { foldedWords } from './split-words.ts';

/** What one word finds. */
export interface WordHits {
  /** By the thing's place in the list of things: how well it answers the word, or 0 if it does not. */
  scores: Float32Array;
  /** The words of the collection that were found: the word itself, those it begins, or those like it. */
  terms: ReadonlySet<string>;
  /** Whether it stands nowhere, not even as a beginning, so that words like it were looked for. */
  slipped: boolean;
}

/** Finds things by single words, also by their beginnings and, where a word stands nowhere, by words like it. */
export interface WordIndex {
  things: readonly Thing[];
  hitsOf(word: string): WordHits;
  /** Words of the collection that are most like one, nearest first. */
  nearest(word: string, limit: number): string[];
}

/**
 * Where a word stands, in the order of things: the place of the thing times the number of fields, plus the place of
 * the field; as often as it stands there.
 */
type Places = readonly number[];

/** A word of the collection, and how much it is like the one sought, up to 1 for the same. */
interface FoundTerm {
  term: string;
  likeness: number;
  /** The thing before which it counts; left out, it counts everywhere. */
  until?: number;
}

const FIELDS = FIELD_WEIGHTS.length;
/** Things or words that are added between two pauses: about a millisecond’s work. */
const PIECE = 25;
/** A word that stands in so many places is meant as it is, not as the beginning of others. */
const ENOUGH = 200;
/** Of all the words that one may be the beginning of, so many are looked for. */
const BEGUN = 400;
/** A further place in the same field counts so much. */
const AGAIN = 0.2;
const REMEMBERED = 30;

/**
 * Indexes all words of a collection in pieces, so that the reader can scroll and type meanwhile. `pause` resolves
 * when the next piece may begin.
 */
export async function buildWordIndex(library: Library, pause: () => Promise<void>): Promise<WordIndex> {
  const things = listThings(library);
  const places = new Map<string, number[]>();
  const lengths = new Uint32Array(things.length * FIELDS);
  for (const [thing, each] of things.entries()) {
    if (thing % PIECE === PIECE - 1) await pause();
    for (const [field, text] of wordsOfThing(library, each).entries()) {
      const words = text === '' ? [] : foldedWords(text);
      const place = thing * FIELDS + field;
      lengths[place] = words.length;
      for (const word of words) {
        const known = places.get(word);
        if (known === undefined) places.set(word, [place]);
        else known.push(place);
      }
    }
  }
  const tree = new SearchableMap<Places>();
  let added = 0;
  for (const [word, at] of places) {
    if (++added % (10 * PIECE) === 0) await pause();
    tree.set(word, at);
  }
  await pause();
  return wordIndex(things, tree, lengthFactors(lengths), places);
}

/** The longer a field, the less one word of it says; 1 for a field of average length, as BM25 has it. */
function lengthFactors(lengths: Uint32Array): Float32Array {
  const sums = FIELD_WEIGHTS.map(() => ({ words: 0, filled: 0 }));
  for (const [place, length] of lengths.entries()) {
    const sum = sums[place % FIELDS];
    if (sum === undefined || length === 0) continue;
    sum.words += length;
    sum.filled += 1;
  }
  return Float32Array.from(lengths, (length, place) => {
    const { words = 1, filled = 1 } = sums[place % FIELDS] ?? {};
    return 1 / (0.4 + (0.6 * length * filled) / Math.max(1, words));
  });
}

/** Whether a word stands in the name, or another name, of a topic or actor; places come in ascending order. */
function isOfName(places: Places, named: number): boolean {
  const [first = Infinity] = places;
  return first < named * FIELDS && places.some((place) => place < named * FIELDS && place % FIELDS < 2);
}

function wordIndex(
  things: readonly Thing[],
  tree: SearchableMap<Places>,
  factors: Float32Array,
  placesOf: ReadonlyMap<string, Places>,
): WordIndex {
  const remembered = new Map<string, WordHits>();
  const byInitial = group(placesOf.keys(), (word) => word.charAt(0));
  // Topics and actors come first.
  const named = things.findIndex(({ kind }) => kind !== 'topic' && kind !== 'actor');
  const nameWords = [...placesOf].filter(([, places]) => isOfName(places, named)).map(([word]) => word);

  function find(word: string): WordHits {
    const whole = placesOf.get(word);
    const found: FoundTerm[] = whole === undefined ? [] : [{ term: word, likeness: 1 }];
    const begun = (whole?.length ?? 0) < ENOUGH ? begins(word) : [];
    found.push(...begun.filter(({ term }) => term !== word));
    if (found.length > 0) return hits(found, false);
    const instead = alike(word).map(({ term, distance }) => ({ term, likeness: 0.5 / (1 + distance) }));
    return hits(instead, instead.length > 0);
  }

  /** The words that one is the beginning of. One or two letters begin too many words of a text to be of any use. */
  function begins(word: string): FoundTerm[] {
    const found: FoundTerm[] = [];
    const short = word.length < 3;
    for (const term of short
      ? nameWords.filter((each) => each.startsWith(word))
      : tree.atPrefix(word).keys()) {
      found.push({ term, likeness: (0.7 * word.length) / term.length, ...(short && { until: named }) });
      if (found.length === BEGUN) break;
    }
    return found;
  }

  /** Words that are one but for as many slips as are forgiven: as a whole, or else as the beginning of one. */
  function alike(word: string): { term: string; distance: number }[] {
    for (let slips = 1; slips <= slipsAllowed(word.length); slips++) {
      const whole = [...tree.fuzzyGet(word, slips)].map(([term, [, distance]]) => ({ term, distance }));
      if (whole.length > 0) return whole;
      const begun = begunBy(word, slips);
      if (begun.length > 0) return begun;
    }
    return [];
  }

  /** Words with the same initial that begin like one but for so many slips, nearest first. */
  function begunBy(word: string, slips: number): { term: string; distance: number }[] {
    return (byInitial.get(word.charAt(0)) ?? [])
      .map((term) => ({ term, distance: distanceToBeginning(word, term) }))
      .filter(({ distance }) => distance <= slips)
      .sort((a, b) => a.distance - b.distance || a.term.length - b.term.length);
  }

  /** Scores much as BM25 does: rare words, short fields and telling fields count for more. */
  function hits(found: readonly FoundTerm[], slipped: boolean): WordHits {
    const scores = new Float32Array(things.length);
    for (const { term, likeness, until = things.length } of found) {
      const places = placesOf.get(term) ?? [];
      const rarity = Math.log(1 + things.length / places.length);
      let last = -1;
      for (const place of places) {
        const thing = Math.floor(place / FIELDS);
        if (thing >= until) break;
        const weight = (FIELD_WEIGHTS[place % FIELDS] ?? 0) * (factors[place] ?? 0);
        scores[thing] = (scores[thing] ?? 0) + likeness * rarity * weight * (place === last ? AGAIN : 1);
        last = place;
      }
    }
    return { scores, terms: new Set(found.map(({ term }) => term)), slipped };
  }

  return {
    things,
    hitsOf(word) {
      const answer = remembered.get(word) ?? find(word);
      remembered.delete(word);
      remembered.set(word, answer);
      const oldest = remembered.keys().next().value;
      if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest);
      return answer;
    },
    nearest: (word, limit) =>
      begunBy(word, Math.max(1, word.length - 3))
        .slice(0, limit)
        .map(({ term }) => term),
  };
}
