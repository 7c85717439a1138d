import { group } from 'd3';
import type { TopicInput, TopicPassage, TopicProposition, TopicRow } from './topic-input.ts';

/** How much one picture holds, whatever the statement's size: more than this nobody could tell apart. */
const MOST = { rows: 72, openedRows: 90, relations: 14, passages: 80, strands: 3 };
/** Words that merely touch the topic are shown as long as so few rows stand there. */
const TOUCHED = 14;

/** Keeps a picture readable: rows of the propositions that come last, and neighbouring passages, are taken together. */
export function boundInput(input: TopicInput, opened: boolean): TopicInput {
  const own = group(input.rows, (row) => row.proposition);
  const leading = own.get(null) ?? [];
  const relations = leading.filter(({ kind }) => kind === 'relation').slice(0, MOST.relations);
  const kept = new Set<TopicRow>(relations);
  const beyond: string[] = [];
  const room = opened ? MOST.openedRows : MOST.rows;
  for (const { id } of rank(input, own)) {
    const rows = own.get(id) ?? [];
    const first = kept.size === relations.length;
    if (!first && kept.size + rows.length > room) beyond.push(id);
    else for (const row of rows.slice(0, room - kept.size)) kept.add(row);
  }
  if (input.rows.length <= TOUCHED) for (const row of leading) kept.add(row);
  const rows = input.rows.filter((row) => kept.has(row));
  return {
    ...input,
    rows,
    passages: mergePassages(input.passages, rows),
    ...(beyond.length > 0 && { beyond }),
  };
}

/** The disputed first, then those of most positions. */
function rank({ branches }: TopicInput, own: ReadonlyMap<string | null, TopicRow[]>): TopicProposition[] {
  const count = ({ id }: TopicProposition) => own.get(id)?.length ?? 0;
  return branches
    .flatMap(({ propositions }) => propositions)
    .toSorted((a, b) => Number(b.disputed) - Number(a.disputed) || count(b) - count(a));
}

/** Takes neighbouring passages on which nothing stands together, if there are too many to tell apart. */
function mergePassages(
  passages: readonly TopicPassage[],
  rows: readonly TopicRow[],
): readonly TopicPassage[] {
  if (passages.length <= MOST.passages) return passages;
  const held = new Set(rows.map(({ passage }) => passage));
  const bare = passages.filter(({ id }) => !held.has(id)).length;
  const together = Math.ceil(bare / Math.max(1, MOST.passages - held.size));
  const merged: TopicPassage[][] = [];
  for (const passage of passages) {
    const open = merged.at(-1);
    const joins = open !== undefined && !held.has(passage.id) && !held.has(open[0]?.id ?? '');
    if (joins && open.length < together) open.push(passage);
    else merged.push([passage]);
  }
  return merged.flatMap(merge);
}

function merge(passages: readonly TopicPassage[]): TopicPassage[] {
  const [first] = passages;
  if (first === undefined) return [];
  if (passages.length === 1) return [first];
  const strands = [
    ...group(
      passages.flatMap((passage) => passage.strands),
      ({ tone }) => tone,
    ).values(),
  ]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST.strands);
  return [
    {
      ...first,
      passages: passages.flatMap((passage) => passage.passages),
      words: passages.reduce((sum, { words }) => sum + words, 0),
      question: passages.every(({ question }) => question),
      focal: passages.some(({ focal }) => focal),
      strands: strands.flatMap((alike) => {
        const [strand] = alike;
        return strand === undefined ? [] : { ...strand, main: alike.some(({ main }) => main) };
      }),
    },
  ];
}
