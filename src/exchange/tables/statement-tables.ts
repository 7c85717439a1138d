import { type Address, textAddress } from '#model/address.ts';
import type { Mention, Passage, Relation } from '#model/collection.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import { sectionNumber, titleOf } from '#query/sections.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { type LinkTo, type Table, tableOf } from './table.ts';

/** Passages, a row for each, with their full text and what they are about and touch. */
export function passagesTable(
  library: Library,
  index: StatementIndex,
  passages: readonly Passage[],
  linkTo: LinkTo<Address>,
): Table {
  const { statement } = index;
  const topics = ({ id }: Passage, weight: string) =>
    (index.topicCodesByPassage.get(id) ?? [])
      .filter((code) => code.weight === weight)
      .map(({ topic }) => topic)
      .join(' ');
  return tableOf(passages, {
    statement: () => statement.id,
    passage: ({ id }) => id,
    kind: ({ kind }) => kind,
    section: (passage) => titleOf(sectionNumber(passage), statement.exchanges),
    speaker: ({ speaker }) => speaker,
    speaker_name: ({ speaker }) => known(library.actors, speaker).name,
    about: (passage) => topics(passage, 'primary'),
    touches: (passage) => topics(passage, 'secondary'),
    positions: ({ id }) => (index.positionsByPassage.get(id) ?? []).length,
    summary: ({ summary }) => summary,
    text: ({ text }) => text,
    link: ({ id }) => linkTo(textAddress(statement.id, { passage: id })),
  });
}

/** Mentions of actors, a row for each: the form in the text, and the full passage in which it stands. */
export function mentionsTable(
  library: Library,
  index: StatementIndex,
  mentions: readonly Mention[],
  linkTo: LinkTo<Address>,
): Table {
  const { id: statement } = index.statement;
  return tableOf(mentions, {
    statement: () => statement,
    actor: ({ actor }) => actor,
    actor_name: ({ actor }) => known(library.actors, actor).name,
    passage: ({ passage }) => passage,
    quote: ({ quote }) => quote,
    passage_text: ({ passage }) => known(index.passages, passage).text,
    link: ({ actor, passage }) => linkTo(textAddress(statement, { actors: [actor], passage })),
  });
}

/** What the text itself joins, a row for each relation between two topics, with its exact words. */
export function relationsTable(
  library: Library,
  index: StatementIndex,
  relations: readonly Relation[],
  linkTo: LinkTo<Address>,
): Table {
  const { id: statement } = index.statement;
  const labelOf = (topic: string) => known(library.topics, topic).label;
  return tableOf(relations, {
    statement: () => statement,
    from: ({ from }) => from,
    from_label: ({ from }) => labelOf(from),
    to: ({ to }) => to,
    to_label: ({ to }) => labelOf(to),
    label: ({ label }) => label,
    passage: ({ passage }) => passage,
    quote: ({ quote }) => quote,
    passage_text: ({ passage }) => known(index.passages, passage).text,
    link: ({ from, to, passage }) => linkTo(textAddress(statement, { topics: [from, to], passage })),
  });
}
