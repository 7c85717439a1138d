import type { Collection, Statement } from '#model/collection.ts';
import type { Fault } from './shape.ts';

/** More lie on no passage that anybody could read; a page would have to draw every one. */
const MOST_ON_A_PASSAGE = 500;

/** The keys under which something of a collection names another thing, and of what kind that is. */
const KINDS = {
  topics: ['topic', 'from', 'to', 'parent'],
  actors: ['actor', 'holder', 'speaker', 'affiliation', 'addressees'],
  places: ['place'],
  propositions: ['proposition'],
  passages: ['passage'],
  positions: ['position'],
} as const;
type Kind = keyof typeof KINDS;
type Names = Readonly<Partial<Record<Kind, ReadonlySet<string>>>>;

const NAMING = Object.entries(KINDS).flatMap(([kind, keys]) => keys.map((key) => [kind, key] as const));
const NESTED = ['quotes', 'evidence', 'cue', 'condition'];
const CODES = ['notes', 'topicCodes', 'mentions', 'places', 'positions', 'relations'] as const;

type Path = Fault['path'];

/**
 * What in a collection of the right shape leads nowhere, the first that is found: a name that is not there or there
 * twice, words that stand elsewhere, more on a passage than can be shown. Null if there is nothing of the kind.
 */
export function misledFault({ codebook, statements, tours }: Collection): Fault | null {
  const { topics, actors, places, propositions } = codebook;
  const known = {
    topics: idsOf(topics),
    actors: idsOf(actors),
    places: idsOf(places),
    propositions: idsOf(propositions),
  };
  const ofCodebook = Object.entries(codebook).map(([list, items]) =>
    inList(items, ['codebook', list], known),
  );
  const ofStatements = statements.map((statement, i) => inStatement(statement, ['statements', i], known));
  return first([...ofCodebook, twice(statements, ['statements']), ...ofStatements, twice(tours, ['tours'])]);
}

function inStatement(statement: Statement, path: Path, known: Names): Fault | null {
  const { passages, positions } = statement;
  const names = { ...known, passages: idsOf(passages), positions: idsOf(positions) };
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  return first([
    named(statement.speaker, names.actors, [...path, 'speaker']),
    inList(passages, [...path, 'passages'], names),
    twice(positions, [...path, 'positions']),
    ...CODES.map((code) => crowded(statement[code], [...path, code])),
    ...CODES.flatMap((code) =>
      statement[code].map((item, i) => inItem(item, [...path, code, i], names, texts)),
    ),
  ]);
}

function inList(items: readonly { id: string }[], path: Path, names: Names): Fault | null {
  return first([twice(items, path), ...items.map((item, i) => inItem(item, [...path, i], names))]);
}

function inItem(item: object, path: Path, names: Names, texts?: ReadonlyMap<string, string>): Fault | null {
  const faults = NAMING.flatMap(([kind, key]) => {
    const ids: unknown[] = [Reflect.get(item, key) ?? []].flat();
    const among = Object.entries(names).find(([name]) => name === kind)?.[1];
    return ids.map((id) => named(id, among, [...path, key]));
  });
  if (texts !== undefined && 'quote' in item) faults.push(misquoted(item, path, texts));
  for (const key of NESTED) {
    const inner: unknown[] = [Reflect.get(item, key) ?? []].flat();
    for (const one of inner)
      if (typeof one === 'object' && one !== null) faults.push(inItem(one, [...path, key], names, texts));
  }
  return first(faults);
}

function misquoted(item: object, path: Path, texts: ReadonlyMap<string, string>): Fault | null {
  const { passage, start, end, quote }: Record<string, unknown> = { ...item };
  const text = texts.get(String(passage)) ?? '';
  const stands = quote !== '' && text.slice(Number(start), Number(end)) === quote;
  return stands ? null : { path, should: 'words that stand there in the passage' };
}

function crowded(items: readonly object[], path: Path): Fault | null {
  const counts = new Map<unknown, number>();
  for (const item of items) {
    const [quote] = 'evidence' in item && Array.isArray(item.evidence) ? item.evidence : [item];
    const passage: unknown = Reflect.get(quote, 'passage');
    counts.set(passage, (counts.get(passage) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return most > MOST_ON_A_PASSAGE ? { path, should: `at most ${MOST_ON_A_PASSAGE} on one passage` } : null;
}

function twice(items: readonly { id: string }[], path: Path): Fault | null {
  const seen = new Set<string>();
  for (const [i, { id }] of items.entries())
    if (seen.has(id)) return { path: [...path, i, 'id'], should: 'an id of its own' };
    else seen.add(id);
  return null;
}

function named(id: unknown, among: ReadonlySet<string> | undefined, path: Path): Fault | null {
  const stands = among === undefined || typeof id !== 'string' || among.has(id);
  return stands ? null : { path, should: 'the id of something that is there' };
}

function idsOf(items: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}

function first(faults: readonly (Fault | null)[]): Fault | null {
  return faults.find((fault) => fault !== null) ?? null;
}
