import { rollup } from 'd3';
import type { HandoutAddress } from '#model/address.ts';
import type { Actor, PassageId, Position, Topic, Tour } from '#model/collection.ts';
import { findTour } from '#query/find-tour.ts';
import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { topicFamily } from '#query/topic-family.ts';

/** What a handout is about, as far as the collection has it; nothing named means the whole statement. */
export interface HandoutSubject {
  topic: Topic | null;
  actors: Actor[];
  tour: Tour | null;
  /** In text order. */
  passages: PassageId[];
}

/** What an address asks a handout to be about. */
export function handoutSubject(
  library: Library,
  { statement, passages }: StatementIndex,
  asked: Pick<HandoutAddress, 'topic' | 'actors' | 'tour' | 'passages'>,
): HandoutSubject {
  const named = new Set(asked.passages.filter((id) => passages.has(id)));
  return {
    topic: asked.topic === null ? null : (library.topics.get(asked.topic) ?? null),
    actors: asked.actors.flatMap((id) => library.actors.get(id) ?? []),
    tour: asked.tour === null ? null : findTour(library, statement.id, asked.tour),
    passages: statement.passages.map(({ id }) => id).filter((id) => named.has(id)),
  };
}

/** The positions that a handout is about, in text order. Of a tour: all those on the propositions that it quotes. */
export function positionsOn(
  library: Library,
  index: StatementIndex,
  { topic, actors, tour, passages }: HandoutSubject,
): Position[] {
  const family = topic === null ? null : new Set(topicFamily(library, topic.id));
  const quoted = tour === null ? null : new Set(quotedPropositions(index, tour));
  const found = index.statement.positions.filter(
    ({ proposition, holder, evidence }) =>
      (family === null || family.has(library.propositions.get(proposition)?.topic ?? '')) &&
      (quoted === null || quoted.has(proposition)) &&
      (actors.length === 0 || actors.some(({ id }) => id === holder)) &&
      (passages.length === 0 || evidence.some(({ passage }) => passages.includes(passage))),
  );
  return actors.length > 1 ? whereSeveralSpeak(found) : found;
}

/** Of several actors only what more than one of them speaks of, if there is such a thing. */
function whereSeveralSpeak(positions: Position[]): Position[] {
  const holders = rollup(
    positions,
    (held) => new Set(held.map(({ holder }) => holder)).size,
    ({ proposition }) => proposition,
  );
  const met = positions.filter(({ proposition }) => (holders.get(proposition) ?? 0) > 1);
  return met.length > 0 ? met : positions;
}

/** The propositions that a tour quotes somebody on: the first of every step, then the second of every step, and so on. */
export function quotedPropositions({ positions }: StatementIndex, { steps }: Tour): string[] {
  const bySteps = steps.map(({ quotes }) =>
    quotes.flatMap(({ position }) => (position === null ? [] : (positions.get(position)?.proposition ?? []))),
  );
  const most = Math.max(0, ...bySteps.map(({ length }) => length));
  const turns = Array.from({ length: most }, (_, turn) => bySteps.flatMap((step) => step[turn] ?? []));
  return [...new Set(turns.flat())];
}
