import type { Collection, Statement } from '#model/collection.ts';
import { DIAGNOSTIC_CODES, type Diagnostic } from '#model/diagnostic.ts';
import type { Sources } from '#model/sources.ts';
import { ACTOR_KINDS, ATTRIBUTIONS, PASSAGE_KINDS, STANCES, TOPIC_GROUPS } from '#model/vocabulary.ts';
import { proveQuotes } from './prove-quotes.ts';

interface Examined {
  collection: Collection;
  sources: Sources;
  warnings: readonly Diagnostic[];
}

/** How much is coded, whether every quote stands in its source, and what has been left open. */
export function healthReport({ collection, sources, warnings }: Examined): string {
  const { topics, actors, places, propositions } = collection.codebook;
  return [
    collection.title,
    row('topics', topics.length, tally(topics, 'group', TOPIC_GROUPS)),
    row('actors', actors.length, tally(actors, 'kind', ACTOR_KINDS)),
    row('places', places.length),
    row('propositions', propositions.length),
    row('tours', collection.tours.length),
    row('warnings', warnings.length, tally(warnings, 'code', DIAGNOSTIC_CODES)),
    ...collection.statements.flatMap((statement) => [
      statement.id,
      ...describe(statement, sources[`${statement.id}/text.txt`] ?? ''),
    ]),
  ].join('\n');
}

function describe(statement: Statement, text: string): string[] {
  const { passages, exchanges, topicCodes, mentions, places, positions, relations, notes } = statement;
  const { quotes, proven } = proveQuotes(statement, text);
  const codes = [...topicCodes, ...positions.flatMap(({ evidence }) => evidence), ...relations];
  const coded = new Set(codes.map(({ passage }) => passage));
  const uncoded = passages.map(({ id }) => id).filter((id) => !coded.has(id));
  return [
    row('passages', passages.length, tally(passages, 'kind', PASSAGE_KINDS)),
    row('exchanges', exchanges.length),
    row('topic codes', topicCodes.length),
    row('mentions', mentions.length, `of ${new Set(mentions.map(({ actor }) => actor)).size} actors`),
    row('place mentions', places.length),
    row('positions', positions.length, tally(positions, 'stance', STANCES)),
    row('', '', tally(positions, 'attribution', ATTRIBUTIONS)),
    row('relations', relations.length),
    row('notes', notes.length),
    row('quotes', quotes.length, `${proven.length} of ${quotes.length} stand in the source`),
    row('without codes', uncoded.length, uncoded.join(', ')),
  ];
}

function row(name: string, count: number | string, detail = ''): string {
  return `  ${name.padEnd(16)}${String(count).padStart(5)}   ${detail}`.trimEnd();
}

function tally<Key extends string>(
  items: readonly Record<Key, string>[],
  key: Key,
  kinds: readonly string[],
): string {
  return kinds
    .map((kind) => ({ kind, count: items.filter((item) => item[key] === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}`)
    .join(', ');
}
