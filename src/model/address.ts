import type { ActorId, PassageId, PositionId, PropositionId, StatementId, TopicId } from './collection.ts';
import type { Attribution, Layer, Stance, StopKind } from './vocabulary.ts';

/** One thing that can be selected in a picture. */
export interface SelectionEnd {
  kind: 'topic' | 'passage' | 'actor' | 'proposition' | 'position';
  id: string;
}

/** What is selected in a picture; its quotes stand in the panel. */
export interface Selection extends SelectionEnd {
  /**
   * The other ends, if what is selected is an edge: a topic's passages, an actor's, or the topic that a topic is
   * related to. A passage with passages is the stretch of them. Never propositions or positions, of which one
   * alone is selected; ends of one kind stand side by side, and none stands twice.
   */
  with?: readonly SelectionEnd[];
}

/** Where a reader is: a page with everything on it that is worth sending to somebody. */
export type Address =
  | { page: 'front' }
  | { page: 'table'; statement: StatementId; selection: Selection | null }
  | { page: 'topic'; statement: StatementId; topic: TopicId; selection: Selection | null }
  | TextAddress
  | { page: 'tours'; statement: StatementId }
  | { page: 'tour'; statement: StatementId; tour: string; step: number }
  | { page: 'presenter'; statement: StatementId; tour: string; step: number }
  | { page: 'actors' }
  | { page: 'actor'; actor: ActorId }
  | { page: 'proposition'; proposition: PropositionId }
  | CompareAddress
  | { page: 'about'; section: string | null }
  | { page: 'missing'; path: string };

/** Where a reader stands while going through the lit mentions or passages one by one. */
export interface Stop {
  among: StopKind;
  /** In text order, from 1. */
  at: number;
}

/** The text: where to scroll to, the codes that are lit, the layers that are hidden, the position that is open. */
export interface TextAddress {
  page: 'text';
  statement: StatementId;
  passage: PassageId | null;
  topics: TopicId[];
  actors: ActorId[];
  propositions: PropositionId[];
  stances: Stance[];
  attributions: Attribution[];
  position: PositionId | null;
  stop: Stop | null;
  hidden: Layer[];
  /**
   * Exact words of one passage that a link leads to. They are found wherever they stand in the statement; where
   * they are said more than once, `passage` tells which are meant.
   */
  words: string | null;
}

/** Who stands where: the filters and the open proposition. */
export interface CompareAddress {
  page: 'compare';
  topic: TopicId | null;
  actors: ActorId[];
  stances: Stance[];
  attributions: Attribution[];
  open: PropositionId | null;
}

/** First path parts that name pages; no statement may take one as its id. */
export const RESERVED_PATHS: readonly string[] = [
  'actors',
  'propositions',
  'compare',
  'about',
  'assets',
  'data',
  'fonts',
  'schema',
];

/** The text with nothing lit, at its beginning or at a passage. */
export function textAddress(statement: StatementId, rest: Partial<TextAddress> = {}): TextAddress {
  return {
    page: 'text',
    statement,
    passage: null,
    topics: [],
    actors: [],
    propositions: [],
    stances: [],
    attributions: [],
    position: null,
    stop: null,
    hidden: [],
    words: null,
    ...rest,
  };
}
