import type { Actor, PassageId, Position, Relation, Statement, Topic } from '#model/collection.ts';
import type { Attribution, Stance } from '#model/vocabulary.ts';
import { known } from './known.ts';
import type { Library } from './library.ts';
import { type PassageStrand, topicStrands } from './passage-strands.ts';
import { rankActors } from './ranked-actors.ts';
import { sectionsOf } from './sections.ts';
import type { StatementIndex } from './statement-index.ts';
import { strandTone, toneOf } from './tone.ts';
import { positionsInFamily } from './topic-family.ts';

/** Everything that the table shows of a statement, as plain data. */
export interface TableGraph {
  speaker: { id: Actor['id']; name: string };
  sections: { number: number; title: string }[];
  /** In text order. */
  passages: TablePassage[];
  /** In codebook order; only those that the statement has. */
  topics: TableTopic[];
  /** By weight in the statement: positions held, then mentions. The speaker has no seat. */
  actors: TableActor[];
  relations: Pick<Relation, 'from' | 'to'>[];
  /** In text order. */
  positions: TablePosition[];
}

export interface TablePassage {
  id: PassageId;
  words: number;
  section: number;
  question: boolean;
  strands: PassageStrand[];
  /** How it begins. */
  beginning: string;
}

export interface TableTopic {
  id: Topic['id'];
  label: string;
  initial: string;
  /** The tone in which it runs through its passages: its own, or that of the core topic it lies below; else 0. */
  tone: number;
  core: boolean;
  parent: Topic['parent'];
  /** On its own propositions and on those of the topics below it. */
  positions: number;
  codes: { passage: PassageId; main: boolean }[];
}

export interface TableActor {
  id: Actor['id'];
  name: string;
  kind: Actor['kind'];
  positions: number;
  mentions: number;
  /** Where it first counts: the passage of its first position, or else of its first mention. */
  passage: PassageId;
}

export interface TablePosition {
  id: Position['id'];
  passage: PassageId;
  stance: Stance;
  attribution: Attribution;
}

const graphs = new WeakMap<StatementIndex, TableGraph>();

/** Gathers what the table shows of a statement, once for each index. */
export function tableGraph(library: Library, index: StatementIndex): TableGraph {
  const gathered = graphs.get(index);
  if (gathered !== undefined) return gathered;
  const graph = gather(library, index);
  graphs.set(index, graph);
  return graph;
}

function gather(library: Library, index: StatementIndex): TableGraph {
  const { statement } = index;
  const { id, name } = known(library.actors, statement.speaker);
  return {
    speaker: { id, name },
    sections: sectionsOf(statement).map(({ number, title }) => ({ number, title })),
    passages: topicStrands(library, index).map((stranded, i) => ({
      ...stranded,
      beginning: beginningOf(statement.passages[i]),
    })),
    topics: library.collection.codebook.topics.flatMap((topic) => topicIn(library, index, topic)),
    actors: actorsIn(library, index),
    relations: statement.relations.map(({ from, to }) => ({ from, to })),
    positions: positionsIn(statement),
  };
}

/** Enough words to recognise a passage by. */
function beginningOf(passage: Statement['passages'][number] | undefined): string {
  const words = passage?.text.split(/\s+/) ?? [];
  return words.length <= 14 ? words.join(' ') : `${words.slice(0, 14).join(' ')} …`;
}

function topicIn(library: Library, index: StatementIndex, topic: Topic): TableTopic[] {
  const codes = index.topicCodesByTopic.get(topic.id) ?? [];
  if (codes.length === 0) return [];
  const { id, label, initial, parent } = topic;
  return [
    {
      id,
      label,
      initial,
      tone: strandTone(library, id),
      core: toneOf(library, id) > 0,
      parent,
      positions: positionsInFamily(library, index, id).length,
      codes: codes.map(({ passage, weight }) => ({ passage, main: weight === 'primary' })),
    },
  ];
}

function actorsIn(library: Library, index: StatementIndex): TableActor[] {
  const others = [...library.actors.values()].filter(({ id }) => id !== index.statement.speaker);
  return rankActors(index, others).flatMap(({ actor, positions, mentions }) => {
    const passage = positions[0]?.evidence[0]?.passage ?? mentions[0]?.passage;
    if (passage === undefined) return [];
    const { id, name, kind } = actor;
    return [{ id, name, kind, positions: positions.length, mentions: mentions.length, passage }];
  });
}

function positionsIn({ positions, passages }: Statement): TablePosition[] {
  const order = new Map(passages.map(({ id }, i) => [id, i]));
  const placed = positions.flatMap(({ id, stance, attribution, evidence: [first] }) =>
    first === undefined ? [] : [{ id, stance, attribution, passage: first.passage, start: first.start }],
  );
  return placed
    .sort((a, b) => (order.get(a.passage) ?? 0) - (order.get(b.passage) ?? 0) || a.start - b.start)
    .map(({ id, stance, attribution, passage }) => ({ id, stance, attribution, passage }));
}
