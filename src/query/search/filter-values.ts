import type { ActorId, Passage } from '#model/collection.ts';
import { ATTRIBUTIONS, type Attribution, STANCES, type Stance } from '#model/vocabulary.ts';
import type { Library } from '../library.ts';
import { rankAllActors } from '../ranked-actors.ts';
import { actorAliases } from './actor-aliases.ts';
import { distanceToBeginning, slipsAllowed } from './distance-to-beginning.ts';
import type { FilterKey } from './filter-keys.ts';
import { foldedWords } from './split-words.ts';

/** Something that can stand after the colon of a filter. */
export interface FilterValue {
  /** As the filter takes it: an id, a stance, a voice, or a passage. */
  id: string;
  /** What readers call it. */
  name: string;
  /** Other names that mean the same. */
  aliases: readonly string[];
}

export type FilterValues = Record<FilterKey, readonly FilterValue[]>;

const STANCE_NAMES: Record<Stance, [string, ...string[]]> = {
  supports: ['supports', 'for', 'support', 'yes'],
  conditional: ['only if', 'on a condition', 'if'],
  undecided: ['undecided', 'open'],
  opposes: ['opposes', 'against', 'oppose', 'no'],
};

const VOICE_NAMES: Record<Attribution, [string, ...string[]]> = {
  own: ['stated by the speaker', 'speaker', 'stated'],
  attributed: ['reported by the speaker', 'reported', 'according to'],
  questioner: ['put by a journalist', 'journalist', 'question'],
};

const known = new WeakMap<Library, FilterValues>();

/** All that each filter can take, what weighs most first. */
export function filterValues(library: Library): FilterValues {
  const values = known.get(library) ?? listValues(library);
  known.set(library, values);
  return values;
}

function listValues(library: Library): FilterValues {
  const aliases = actorAliases(library);
  const holders = new Set<ActorId>();
  for (const { positionsByHolder } of library.statements.values())
    for (const holder of positionsByHolder.keys()) holders.add(holder);
  return {
    stance: STANCES.map((stance) => named(stance, STANCE_NAMES[stance])),
    voice: ATTRIBUTIONS.map((voice) => named(voice, VOICE_NAMES[voice])),
    // Whoever holds nothing would find nothing.
    by: rankAllActors(library)
      .filter(({ actor }) => holders.has(actor.id))
      .map(({ actor }) => ({ id: actor.id, name: actor.name, aliases: aliases.get(actor.id) ?? [] })),
    topic: [...library.topics.values()].map(({ id, label }) => ({ id, name: label, aliases: [] })),
    in: distinctPassages(library),
  };
}

function named(id: string, [name, ...aliases]: [string, ...string[]]): FilterValue {
  return { id, name, aliases };
}

/** Passages are numbered alike in every statement; the first one's words tell which is meant. */
function distinctPassages({ statements }: Library): FilterValue[] {
  const passages = new Map<string, Passage>();
  for (const { statement } of statements.values())
    for (const passage of statement.passages)
      if (!passages.has(passage.id)) passages.set(passage.id, passage);
  return [...passages.values()].map(({ id, text }) => ({
    id,
    name: text.length > 60 ? `${text.slice(0, 60).replace(/\s+\S*$/, '')} …` : text,
    aliases: [id.replace(/^\D+0*/, ''), id.replace(/\d+/, (digits) => String(Number(digits)))],
  }));
}

/**
 * The values that what was typed can mean, best first: the same, then what begins so, then what has a word that
 * begins so, then what does so but for a slip. Nothing typed yet can mean all of them.
 */
export function matchingValues(values: readonly FilterValue[], typed: string): FilterValue[] {
  const sought = plain(typed);
  if (sought === '') return [...values];
  return values
    .map((value, order) => ({ value, order, rank: rankOf(value, sought) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.order - b.order)
    .map(({ value }) => value);
}

function rankOf({ id, name, aliases }: FilterValue, sought: string): number | null {
  const first = [plain(id), plain(name)];
  const others = aliases.map(plain);
  if (first.includes(sought)) return 0;
  if (others.includes(sought)) return 1;
  if (first.some((each) => each.startsWith(sought))) return 2;
  if ([...first, ...others].some((each) => each.includes(` ${sought}`))) return 3;
  if (others.some((each) => each.startsWith(sought))) return 3;
  const slips = slipsAllowed(sought.length);
  if (slips === 0) return null;
  const words = [...first, ...others].flatMap((each) => [each, ...each.split(' ')]);
  const least = Math.min(...words.map((word) => distanceToBeginning(sought, word)));
  return least <= slips ? 3 + least : null;
}

function plain(name: string): string {
  return foldedWords(name.replaceAll('-', ' ')).join(' ');
}
