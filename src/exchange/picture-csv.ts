import { group } from 'd3';
import type { Quote } from '#model/collection.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { wordsOf } from './tables/evidence-cells.ts';
import { tableCsv } from './tables/write-table.ts';

const HEADER = [
  'kind',
  'from',
  'from_name',
  'to',
  'to_name',
  'passage',
  'stance',
  'attribution',
  'label',
  'words',
] as const;

type Row = Record<(typeof HEADER)[number], string | null>;

/**
 * The data behind the table: one line for everything that joins two of its marks. A topic is *about* or *touched*
 * in a passage; the text *joins* two topics; an actor is *named* in a passage, or *holds* a position on a
 * proposition there. `words` are exact; an ellipsis parts quotes of one passage.
 */
export function pictureCsv(library: Library, { statement }: StatementIndex): string {
  const topicName = (id: string) => known(library.topics, id).label;
  const actorName = (id: string) => known(library.actors, id).name;
  const rows: Row[] = [
    ...statement.topicCodes.map(({ topic, passage, weight, quotes }) => ({
      ...EMPTY,
      kind: weight === 'primary' ? 'about' : 'touches',
      from: topic,
      from_name: topicName(topic),
      to: passage,
      passage,
      words: wordsOf(quotes),
    })),
    ...statement.relations.map((relation) => ({
      ...EMPTY,
      kind: 'joins',
      from: relation.from,
      from_name: topicName(relation.from),
      to: relation.to,
      to_name: topicName(relation.to),
      passage: relation.passage,
      label: relation.label,
      words: relation.quote,
    })),
    ...statement.positions.flatMap(({ holder, proposition, stance, attribution, evidence }) =>
      byPassage(evidence).map(([passage, quotes]) => ({
        ...EMPTY,
        kind: 'holds',
        from: holder,
        from_name: actorName(holder),
        to: proposition,
        to_name: known(library.propositions, proposition).text,
        passage,
        stance,
        attribution,
        words: wordsOf(quotes),
      })),
    ),
    ...statement.mentions.map(({ actor, passage, quote }) => ({
      ...EMPTY,
      kind: 'named',
      from: actor,
      from_name: actorName(actor),
      to: passage,
      passage,
      words: quote,
    })),
  ];
  return tableCsv({ columns: HEADER, rows: rows.map((row) => HEADER.map((column) => row[column])) });
}

const EMPTY: Row = {
  kind: '',
  from: null,
  from_name: null,
  to: null,
  to_name: null,
  passage: null,
  stance: null,
  attribution: null,
  label: null,
  words: null,
};

function byPassage(quotes: readonly Quote[]): [string, Quote[]][] {
  return [...group(quotes, ({ passage }) => passage)];
}
