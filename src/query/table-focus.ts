import type { Selection, SelectionEnd } from '#model/address.ts';
import type { ActorId, PassageId, Position, PositionId, TopicId } from '#model/collection.ts';
import type { Library } from './library.ts';
import type { StatementIndex } from './statement-index.ts';
import { positionsInFamily, topicFamily } from './topic-family.ts';

/** What a selection brings into focus on the table. */
export interface TableFocus {
  passages: ReadonlySet<PassageId>;
  topics: ReadonlySet<TopicId>;
  actors: ReadonlySet<ActorId>;
  /** What joins topics to passages, as "topic passage". */
  joints: ReadonlySet<string>;
  /** What joins topics to topics, as "topic topic" in either direction. */
  relations: ReadonlySet<string>;
  /** Shown where they stand on the rim. */
  positions: ReadonlySet<PositionId>;
}

/** The name of a joint or relation in a focus. */
export function pairOf(a: string, b: string): string {
  return `${a} ${b}`;
}

/** What a selection brings into focus; null if it names nothing that the statement has. */
export function tableFocus(library: Library, index: StatementIndex, selection: Selection): TableFocus | null {
  const ends = [selection, ...(selection.with ?? [])];
  if (!ends.every((end) => isKnown(library, index, end))) return null;
  const focus = new Gathered(library, index);
  const idsOf = (kind: SelectionEnd['kind']) => ends.filter((end) => end.kind === kind).map(({ id }) => id);
  const [topics, passages, actors] = [idsOf('topic'), idsOf('passage'), idsOf('actor')];
  if (topics.length > 0 && passages.length > 0) for (const topic of topics) focus.joint(topic, passages);
  else if (topics.length > 1) focus.relation(topics);
  else if (actors.length > 0 && passages.length > 0) for (const actor of actors) focus.seat(actor, passages);
  else if (passages.length > 0) for (const passage of passages) focus.passage(passage);
  else if (topics[0] !== undefined) focus.topic(topics[0]);
  else if (actors[0] !== undefined) focus.actor(actors[0]);
  else focus.stated(positionsOf(index, selection));
  return focus;
}

/** Whether a statement has what an end names. */
export function isKnown(library: Library, index: StatementIndex, { kind, id }: SelectionEnd): boolean {
  switch (kind) {
    case 'topic':
      return library.topics.has(id);
    case 'passage':
      return index.passages.has(id);
    case 'actor':
      return library.actors.has(id);
    case 'proposition':
      return library.propositions.has(id);
    case 'position':
      return index.positions.has(id);
  }
}

function positionsOf(index: StatementIndex, { kind, id }: SelectionEnd): Position[] {
  const position = kind === 'position' ? index.positions.get(id) : undefined;
  if (position !== undefined) return [position];
  return kind === 'proposition' ? (index.positionsByProposition.get(id) ?? []) : [];
}

/** A focus while it is put together. */
class Gathered implements TableFocus {
  readonly passages = new Set<PassageId>();
  readonly topics = new Set<TopicId>();
  readonly actors = new Set<ActorId>();
  readonly joints = new Set<string>();
  readonly relations = new Set<string>();
  readonly positions = new Set<PositionId>();
  private readonly library: Library;
  private readonly index: StatementIndex;

  constructor(library: Library, index: StatementIndex) {
    this.library = library;
    this.index = index;
  }

  /** A topic with those below it: their passages, who takes a position on them, what the text joins them to. */
  topic(id: TopicId): void {
    for (const topic of topicFamily(this.library, id)) {
      this.topics.add(topic);
      for (const { passage } of this.index.topicCodesByTopic.get(topic) ?? []) {
        this.passages.add(passage);
        this.joints.add(pairOf(topic, passage));
      }
    }
    for (const position of positionsInFamily(this.library, this.index, id)) {
      this.actors.add(position.holder);
      for (const { passage } of position.evidence) this.passages.add(passage);
    }
    for (const { from, to } of this.index.statement.relations)
      if (from === id || to === id) this.join(from, to);
  }

  /** A passage: its topics, its positions, and everybody in it. */
  passage(id: PassageId): void {
    this.passages.add(id);
    for (const { topic } of this.index.topicCodesByPassage.get(id) ?? []) {
      this.topics.add(topic);
      this.joints.add(pairOf(topic, id));
    }
    for (const { actor } of this.index.mentionsByPassage.get(id) ?? []) this.actors.add(actor);
    for (const { id: position, holder } of this.index.positionsByPassage.get(id) ?? []) {
      this.positions.add(position);
      this.actors.add(holder);
    }
  }

  /** An actor: its positions with their topics, and the passages that name it. */
  actor(id: ActorId): void {
    this.actors.add(id);
    this.stated(this.index.positionsByHolder.get(id) ?? []);
    for (const { passage } of this.index.mentionsByActor.get(id) ?? []) this.passages.add(passage);
  }

  /** Positions: their holders, their passages, their topics where the text joins the two. */
  stated(positions: readonly Position[]): void {
    for (const { id, holder, proposition, evidence } of positions) {
      this.positions.add(id);
      this.actors.add(holder);
      const topic = this.library.propositions.get(proposition)?.topic;
      for (const { passage } of evidence) {
        this.passages.add(passage);
        if (topic !== undefined) this.trace(topic, passage);
      }
    }
  }

  /** What joins a topic to passages: the positions on it there. */
  joint(id: TopicId, passages: readonly PassageId[]): void {
    this.topics.add(id);
    const family = new Set(positionsInFamily(this.library, this.index, id));
    for (const passage of passages) {
      this.passages.add(passage);
      this.joints.add(pairOf(id, passage));
      for (const position of this.index.positionsByPassage.get(passage) ?? [])
        if (family.has(position)) {
          this.positions.add(position.id);
          this.actors.add(position.holder);
        }
    }
  }

  /** What joins topics to each other: the passages whose words do. */
  relation(topics: readonly TopicId[]): void {
    for (const { from, to, passage } of this.index.statement.relations) {
      if (!topics.includes(from) || !topics.includes(to)) continue;
      this.join(from, to);
      this.passages.add(passage);
      for (const topic of [from, to]) this.trace(topic, passage);
    }
    for (const topic of topics) this.topics.add(topic);
  }

  /** What joins an actor to passages: its positions there, and that they name it. */
  seat(id: ActorId, passages: readonly PassageId[]): void {
    this.actors.add(id);
    for (const passage of passages) {
      this.passages.add(passage);
      const here = this.index.positionsByPassage.get(passage) ?? [];
      this.stated(here.filter(({ holder }) => holder === id).map((position) => this.only(position, passage)));
    }
  }

  private only(position: Position, passage: PassageId): Position {
    return { ...position, evidence: position.evidence.filter((quote) => quote.passage === passage) };
  }

  private join(from: TopicId, to: TopicId): void {
    this.relations.add(pairOf(from, to));
    this.topics.add(from);
    this.topics.add(to);
  }

  /** The topic, or the nearest above it, that is coded on the passage. */
  private trace(topic: TopicId, passage: PassageId): void {
    this.topics.add(topic);
    const coded = this.index.topicCodesByPassage.get(passage)?.some((code) => code.topic === topic);
    if (coded === true) this.joints.add(pairOf(topic, passage));
    else {
      const parent = this.library.topics.get(topic)?.parent ?? null;
      if (parent !== null) this.trace(parent, passage);
    }
  }
}
