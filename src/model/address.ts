import type { ActorId, PassageId, PositionId, PropositionId, StatementId, TopicId } from './collection.ts';
import type { Attribution, Stance } from './vocabulary.ts';

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
  | TopicAddress
  | TextAddress
  | { page: 'tour'; statement: StatementId; tour: string; step: number }
  | { page: 'actors' }
  | { page: 'actor'; actor: ActorId }
  | { page: 'proposition'; proposition: PropositionId }
  | CompareAddress
  | { page: 'about'; section: string | null }
  | { page: 'missing'; path: string };

/** One topic's picture. */
export interface TopicAddress {
  page: 'topic';
  statement: StatementId;
  topic: TopicId;
  selection: Selection | null;
  /** Where the picture is not as it comes. */
  look?: TopicLook;
}

/** What a reader has made of a topic's picture: which marks are left, and whether it holds what is folded at first. */
export interface TopicLook {
  /** Of a kind of which none is asked for, all are seen. */
  stances: Stance[];
  attributions: Attribution[];
  unfolded: boolean;
}

/** The text: the passage to scroll to, the codes that are lit, and the position that is open. */
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

/** A topic's picture as it comes. */
export const PLAIN_LOOK: TopicLook = { stances: [], attributions: [], unfolded: false };

/** A topic's picture with another look. */
export function withLook({ page, statement, topic, selection }: TopicAddress, look: TopicLook): TopicAddress {
  const plain = look.stances.length === 0 && look.attributions.length === 0 && !look.unfolded;
  return { page, statement, topic, selection, ...(!plain && { look }) };
}

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
    ...rest,
  };
}
