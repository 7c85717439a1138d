import { ascending } from 'd3';
import type {
  Actor,
  PassageId,
  Position,
  Proposition,
  Quote,
  Relation,
  Topic,
  TopicId,
} from '#model/collection.ts';
import { known } from './known.ts';
import type { Library } from './library.ts';
import type { StatementIndex } from './statement-index.ts';
import { toneOf } from './tone.ts';
import { positionsInFamily, topicFamily } from './topic-family.ts';
import { topicPassages } from './topic-passages.ts';

interface Row {
  /** Distinct among the rows of one picture. */
  id: string;
  passage: PassageId;
  /** Where its words begin in the passage. */
  start: number;
}

/** Somebody's position, at its first words. */
export interface PositionRow extends Row {
  kind: 'position';
  position: Position;
  holder: Actor;
  proposition: Proposition;
}

/** A link to another topic that the text itself draws. */
export interface RelationRow extends Row {
  kind: 'relation';
  relation: Relation;
  /** The topic at the other end. */
  other: Topic;
  tone: number;
  /** Whether the text leads from the picture's topic to the other one, or from there to here. */
  outward: boolean;
}

/** A passage of the topic that holds neither: the words by which it touches the topic. */
export interface TouchRow extends Row {
  kind: 'touch';
  quotes: Quote[];
}

/** What stands on the rim of one topic's picture. */
export type GraphRow = PositionRow | RelationRow | TouchRow;

/** Everything that stands on the rim of one topic's picture, in text order. */
export function rowsOf(library: Library, index: StatementIndex, topic: TopicId): GraphRow[] {
  const stated = [...positionRows(library, index, topic), ...relationRows(library, index, topic)];
  const taken = new Set(stated.map(({ passage }) => passage));
  const touches = touchRows(library, index, topic).filter(({ passage }) => !taken.has(passage));
  const order = new Map(index.statement.passages.map(({ id }, i) => [id, i]));
  return [...stated, ...touches].sort(
    (a, b) => ascending(order.get(a.passage), order.get(b.passage)) || ascending(a.start, b.start),
  );
}

function positionRows(library: Library, index: StatementIndex, topic: TopicId): PositionRow[] {
  return positionsInFamily(library, index, topic).flatMap((position) => {
    const [first] = position.evidence;
    if (first === undefined) return [];
    return {
      kind: 'position',
      id: position.id,
      passage: first.passage,
      start: first.start,
      position,
      holder: known(library.actors, position.holder),
      proposition: known(library.propositions, position.proposition),
    };
  });
}

function relationRows(library: Library, { statement }: StatementIndex, topic: TopicId): RelationRow[] {
  const family = new Set(topicFamily(library, topic));
  return statement.relations.flatMap((relation) => {
    const outward = family.has(relation.from) && relation.to !== topic;
    const other = outward ? relation.to : relation.from;
    if (!(outward || family.has(relation.to))) return [];
    return {
      kind: 'relation',
      id: `${relation.passage}-${relation.from}-${relation.to}-${relation.start}`,
      passage: relation.passage,
      start: relation.start,
      relation,
      other: known(library.topics, other),
      tone: toneOf(library, other),
      outward,
    };
  });
}

function touchRows(library: Library, index: StatementIndex, topic: TopicId): TouchRow[] {
  return topicPassages(library, index, topic).map(({ passage, quotes }) => ({
    kind: 'touch',
    id: `${passage.id}-touch`,
    passage: passage.id,
    start: quotes[0]?.start ?? 0,
    quotes,
  }));
}
