import { group, index } from 'd3';
import type {
  ActorId,
  EditorialNote,
  Mention,
  Passage,
  PassageId,
  PlaceMention,
  Position,
  PositionId,
  Proposition,
  PropositionId,
  Relation,
  Statement,
  TopicCode,
  TopicId,
} from '#model/collection.ts';

/** One statement's codes, found by passage, topic, actor and proposition; each list in text order. */
export interface StatementIndex {
  statement: Statement;
  passages: ReadonlyMap<PassageId, Passage>;
  positions: ReadonlyMap<PositionId, Position>;
  /** Under every passage that holds evidence of the position. */
  positionsByPassage: ReadonlyMap<PassageId, Position[]>;
  positionsByHolder: ReadonlyMap<ActorId, Position[]>;
  positionsByProposition: ReadonlyMap<PropositionId, Position[]>;
  /** Under the topic of the position's proposition. */
  positionsByTopic: ReadonlyMap<TopicId, Position[]>;
  mentionsByPassage: ReadonlyMap<PassageId, Mention[]>;
  mentionsByActor: ReadonlyMap<ActorId, Mention[]>;
  placesByPassage: ReadonlyMap<PassageId, PlaceMention[]>;
  topicCodesByPassage: ReadonlyMap<PassageId, TopicCode[]>;
  topicCodesByTopic: ReadonlyMap<TopicId, TopicCode[]>;
  notesByPassage: ReadonlyMap<PassageId, EditorialNote[]>;
  relationsByPassage: ReadonlyMap<PassageId, Relation[]>;
}

/** Indexes one statement; the model already keeps every list in text order. */
export function indexStatement(
  statement: Statement,
  propositions: ReadonlyMap<PropositionId, Proposition>,
): StatementIndex {
  const { positions, mentions, topicCodes } = statement;
  return {
    statement,
    passages: index(statement.passages, (passage) => passage.id),
    positions: index(positions, (position) => position.id),
    positionsByPassage: positionsByPassage(positions),
    positionsByHolder: group(positions, (position) => position.holder),
    positionsByProposition: group(positions, (position) => position.proposition),
    positionsByTopic: group(positions, (position) => propositions.get(position.proposition)?.topic ?? ''),
    mentionsByPassage: group(mentions, (mention) => mention.passage),
    mentionsByActor: group(mentions, (mention) => mention.actor),
    placesByPassage: group(statement.places, (place) => place.passage),
    topicCodesByPassage: group(topicCodes, (code) => code.passage),
    topicCodesByTopic: group(topicCodes, (code) => code.topic),
    notesByPassage: group(statement.notes, (note) => note.passage),
    relationsByPassage: group(statement.relations, (relation) => relation.passage),
  };
}

function positionsByPassage(positions: Position[]): Map<PassageId, Position[]> {
  const byPassage = new Map<PassageId, Position[]>();
  for (const position of positions)
    for (const passage of new Set(position.evidence.map((quote) => quote.passage))) {
      const list = byPassage.get(passage);
      if (list === undefined) byPassage.set(passage, [position]);
      else list.push(position);
    }
  return byPassage;
}
