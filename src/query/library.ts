import { group, index } from 'd3';
import type {
  Actor,
  ActorId,
  Collection,
  Place,
  PlaceId,
  Proposition,
  PropositionId,
  Statement,
  StatementId,
  Topic,
  TopicId,
} from '#model/collection.ts';
import { indexStatement, type StatementIndex } from './statement-index.ts';

/** A collection with its indexes; every question to the model goes through one. */
export interface Library {
  collection: Collection;
  topics: ReadonlyMap<TopicId, Topic>;
  actors: ReadonlyMap<ActorId, Actor>;
  places: ReadonlyMap<PlaceId, Place>;
  propositions: ReadonlyMap<PropositionId, Proposition>;
  propositionsByTopic: ReadonlyMap<TopicId, Proposition[]>;
  statements: ReadonlyMap<StatementId, StatementIndex>;
}

const libraries = new WeakMap<Collection, Library>();

/** Indexes a collection, once for each collection object. */
export function indexCollection(collection: Collection): Library {
  const known = libraries.get(collection);
  if (known !== undefined) return known;
  const { topics, actors, places, propositions } = collection.codebook;
  const propositionsById = index(propositions, (proposition) => proposition.id);
  const library: Library = {
    collection,
    topics: index(topics, (topic) => topic.id),
    actors: index(actors, (actor) => actor.id),
    places: index(places, (place) => place.id),
    propositions: propositionsById,
    propositionsByTopic: group(propositions, (proposition) => proposition.topic),
    statements: new Map(
      collection.statements.map((statement: Statement) => [
        statement.id,
        indexStatement(statement, propositionsById),
      ]),
    ),
  };
  libraries.set(collection, library);
  return library;
}
