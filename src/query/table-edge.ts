import type { ActorId, Mention, PassageId, Position, Quote, Relation, TopicId } from '#model/collection.ts';
import type { Library } from './library.ts';
import type { StatementIndex } from './statement-index.ts';
import { positionsInFamily } from './topic-family.ts';

/** Why a topic and a passage are joined. */
export interface Joint {
  passage: PassageId;
  /** Whether the passage is about the topic, or only touches it. */
  main: boolean;
  /** The words that carry the topic there. */
  quotes: Quote[];
  /** On propositions of the topic or of those below it. */
  positions: Position[];
}

/** Why a topic is joined to each of some passages; those that are not coded with it are left out. */
export function jointsBetween(
  library: Library,
  index: StatementIndex,
  topic: TopicId,
  passages: readonly PassageId[],
): Joint[] {
  const family = new Set(positionsInFamily(library, index, topic));
  const codes = index.topicCodesByTopic.get(topic) ?? [];
  return codes
    .filter(({ passage }) => passages.includes(passage))
    .map(({ passage, weight, quotes }) => ({
      passage,
      main: weight === 'primary',
      quotes,
      positions: (index.positionsByPassage.get(passage) ?? []).filter((position) => family.has(position)),
    }));
}

/** Why two topics are joined: what the text itself says, and, kept apart, the passages that they merely share. */
export interface TopicBond {
  relations: Relation[];
  shared: PassageId[];
}

export function bondBetween(
  { statement, topicCodesByTopic }: StatementIndex,
  a: TopicId,
  b: TopicId,
): TopicBond {
  const passagesOf = (topic: TopicId) => (topicCodesByTopic.get(topic) ?? []).map(({ passage }) => passage);
  const ofOther = new Set(passagesOf(b));
  return {
    relations: statement.relations.filter(
      ({ from, to }) => (from === a && to === b) || (from === b && to === a),
    ),
    shared: passagesOf(a).filter((passage) => ofOther.has(passage)),
  };
}

/** Why an actor and a passage are joined: where it is named, and the positions it holds there. */
export interface Seating {
  passage: PassageId;
  mentions: Mention[];
  positions: Position[];
}

export function seatingsOf(index: StatementIndex, actor: ActorId, passages: readonly PassageId[]): Seating[] {
  return passages.map((passage) => ({
    passage,
    mentions: (index.mentionsByPassage.get(passage) ?? []).filter((mention) => mention.actor === actor),
    positions: (index.positionsByPassage.get(passage) ?? []).filter(({ holder }) => holder === actor),
  }));
}
