import type { ActorId, Passage } from '#model/collection.ts';
import { ATTRIBUTIONS, STANCES } from '#model/vocabulary.ts';
import type { Library } from '#query/library.ts';
import { rankAllActors } from '#query/ranked-actors.ts';
import { STANCE_NAMES, VOICE_NAMES } from '#words/filter-names.ts';
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
  /** Id and name as they are compared. */
  own: readonly string[];
  /** Other names that mean the same, as they are compared. */
  aliases: readonly string[];
}

export type FilterValues = Record<FilterKey, readonly FilterValue[]>;

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
    stance: STANCES.map((stance) => filterValue(stance, ...STANCE_NAMES[stance])),
    voice: ATTRIBUTIONS.map((voice) => filterValue(voice, ...VOICE_NAMES[voice])),
    // Whoever holds nothing would find nothing.
    by: rankAllActors(library)
      .filter(({ actor }) => holders.has(actor.id))
      .map(({ actor }) => filterValue(actor.id, actor.name, aliases.get(actor.id))),
    topic: [...library.topics.values()].map(({ id, label }) => filterValue(id, label)),
    in: distinctPassages(library),
  };
}

function filterValue(id: string, name: string, aliases: readonly string[] = []): FilterValue {
  return { id, name, own: [plain(id), plain(name)], aliases: aliases.map(plain) };
}

/** Passages are numbered alike in every statement; the first one's words tell which is meant. */
function distinctPassages({ statements }: Library): FilterValue[] {
  const passages = new Map<string, Passage>();
  for (const { statement } of statements.values())
    for (const passage of statement.passages)
      if (!passages.has(passage.id)) passages.set(passage.id, passage);
  return [...passages.values()].map(({ id, text }) => ({
    id,
    name:
      text.length > 60
        ? `${text
            .slice(0, 60)
            .replace(/\s\S*$/, '')
            .trimEnd()} …`
        : text,
    own: [id],
    aliases: [id.replace(/^\D+0*/, ''), id.replace(/\d+/, (digits) => String(Number(digits)))],
  }));
}

/**
 * The values that what was typed can mean, best first: the same, then what begins so, then what has a word that
 * begins so; if there is none, what would but for a slip. Nothing typed yet can mean all of them.
 */
export function matchingValues(values: readonly FilterValue[], typed: string): FilterValue[] {
  const sought = plain(typed);
  if (sought === '') return [...values];
  const alike = ranked(values, (value) => rankOf(value, sought));
  const slips = slipsAllowed(sought.length);
  return alike.length > 0 || slips === 0 ? alike : ranked(values, (value) => slipsIn(value, sought, slips));
}

function ranked(values: readonly FilterValue[], rank: (value: FilterValue) => number | null): FilterValue[] {
  return values
    .flatMap((value) => {
      const place = rank(value);
      return place === null ? [] : [{ value, place }];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
}

function rankOf({ own, aliases }: FilterValue, sought: string): number | null {
  if (own.includes(sought)) return 0;
  if (aliases.includes(sought)) return 1;
  if (own.some((name) => name.startsWith(sought))) return 2;
  const word = ` ${sought}`;
  const begins = (name: string) => name.startsWith(sought) || name.includes(word);
  return own.some(begins) || aliases.some(begins) ? 3 : null;
}

function slipsIn({ own, aliases }: FilterValue, sought: string, allowed: number): number | null {
  let least = allowed + 1;
  // What was typed is not the beginning of a word much shorter.
  for (const name of [...own, ...aliases])
    for (const word of [name, ...name.split(' ')])
      if (word.length >= sought.length - allowed) least = Math.min(least, distanceToBeginning(sought, word));
  return least > allowed ? null : least;
}

/** Hyphens part the words of an id. */
function plain(name: string): string {
  return foldedWords(name.replaceAll('-', ' ')).join(' ');
}
