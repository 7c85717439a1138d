import type { ActorId, PassageId, PositionId, PropositionId, StatementId, TopicId } from './collection.ts';
import type { Attribution, Hideable, Layer, QuizKind, Stance, StopKind } from './vocabulary.ts';

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
  | { page: 'tours'; statement: StatementId }
  | { page: 'tour'; statement: StatementId; tour: string; step: number }
  | { page: 'presenter'; statement: StatementId; tour: string; step: number }
  | QuizAddress
  | PredictAddress
  | HandoutAddress
  | { page: 'actors' }
  | { page: 'actor'; actor: ActorId }
  | { page: 'proposition'; proposition: PropositionId }
  | CompareAddress
  | FindAddress
  | { page: 'basket' }
  | FacesAddress
  | LineUpsAddress
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

/** Ten questions on a statement. The seed settles which, so that whoever opens the address has the same ones. */
export interface QuizAddress {
  page: 'quiz';
  statement: StatementId;
  /** What is asked; null mixes all kinds. */
  kind: QuizKind | null;
  /** 1 to LARGEST_SEED; null before a round is begun. */
  seed: number | null;
  /** Which question the reader is at, from 1; the one after the last is the result. */
  at: number;
}

export const LARGEST_SEED = 999_999;

/** Positions of a statement with something hidden: those on a topic, in a passage, on a proposition, or on all of these. */
export interface PredictAddress {
  page: 'predict';
  statement: StatementId;
  topic: TopicId | null;
  passage: PassageId | null;
  proposition: PropositionId | null;
  hidden: Hideable;
}

/** How propositions are ordered where they are compared: the most contested first, or otherwise. */
export const COMPARE_ORDERS = ['standing', 'topic', 'text', 'positions'] as const;
export type CompareOrder = (typeof COMPARE_ORDERS)[number];

/** What is folded away at first: propositions on which one actor alone speaks, and actors with few positions. */
export const COMPARE_FOLDS = ['rows', 'columns'] as const;
export type CompareFold = (typeof COMPARE_FOLDS)[number];

/** Who stands where: the filters, the order, what is unfolded, and the open proposition. */
export interface CompareAddress {
  page: 'compare';
  topic: TopicId | null;
  /** Whose positions are sought; their columns come first. */
  actors: ActorId[];
  stances: Stance[];
  /** The voices that count; none chosen, all do. */
  attributions: Attribution[];
  disputed: boolean;
  order: CompareOrder;
  unfolded: CompareFold[];
  open: PropositionId | null;
}

/** What was found for a request: words, and filters such as "by:russia". */
export interface FindAddress {
  page: 'find';
  /** As typed, but with single spaces between its parts and none around, and no longer than LONGEST_REQUEST. */
  request: string;
}

/** In UTF-16 code units. */
export const LONGEST_REQUEST = 200;

/** Of the words that a link to the text names, in UTF-16 code units; even escaped they fit an address. */
export const LONGEST_WORDS = 2_000;

/** Two to four actors side by side, on every proposition on which one of them speaks. */
export interface FacesAddress {
  page: 'faces';
  actors: ActorId[];
  topic: TopicId | null;
  attributions: Attribution[];
  /** Whether propositions on which one of them alone speaks are shown too. */
  unfolded: boolean;
}

/** How near two actors are: what they agree on, what they disagree on, both apart, or the first less the second. */
export const TIE_MEASURES = ['both', 'congruence', 'conflict', 'subtract'] as const;
export type TieMeasure = (typeof TIE_MEASURES)[number];

/** Who lines up with whom: which positions count and how, how strong a tie must be, and who is selected. */
export interface LineUpsAddress {
  page: 'line-ups';
  topic: TopicId | null;
  /** Whether only what a speaker states himself counts, and not what he reports or a journalist puts. */
  ownOnly: boolean;
  /** Whether support on a condition counts as support. */
  conditionalSupports: boolean;
  measure: TieMeasure;
  /** Whether ties are shares of all that the two speak of, rather than counts. */
  jaccard: boolean;
  /** Weaker ties are left out: a count, or as a share a percentage; 0 leaves out none. */
  least: number;
  /** Nobody, an actor, or the two ends of a tie. */
  actors: ActorId[];
}

/** What is given out: everything to read, a sheet to work on, or what belongs in its blanks. */
export const HANDOUT_SHEETS = ['handout', 'worksheet', 'key'] as const;
export type HandoutSheet = (typeof HANDOUT_SHEETS)[number];

export const HANDOUT_PAPERS = ['a4', 'letter'] as const;
export type HandoutPaper = (typeof HANDOUT_PAPERS)[number];

/** A sheet of paper for a class: what it is about, all of it together if several are named, and how it is made. */
export interface HandoutAddress {
  page: 'handout';
  statement: StatementId;
  topic: TopicId | null;
  actors: ActorId[];
  tour: string | null;
  passages: PassageId[];
  sheet: HandoutSheet;
  paper: HandoutPaper;
  /** From 1 to 999. The same seed leaves out the same words, on the worksheet and in its key. */
  seed: number;
}

/** First path parts that name pages; no statement may take one as its id. */
export const RESERVED_PATHS: readonly string[] = [
  'actors',
  'propositions',
  'compare',
  'find',
  'basket',
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
    stop: null,
    hidden: [],
    words: null,
    ...rest,
  };
}

/** The beginning of a quiz, or a question of a round. */
export function quizAddress(statement: StatementId, rest: Partial<QuizAddress> = {}): QuizAddress {
  return { page: 'quiz', statement, kind: null, seed: null, at: 1, ...rest };
}

/** What to predict of a statement: the choice, or some of its positions with the stances hidden. */
export function predictAddress(statement: StatementId, rest: Partial<PredictAddress> = {}): PredictAddress {
  return {
    page: 'predict',
    statement,
    topic: null,
    passage: null,
    proposition: null,
    hidden: 'stances',
    ...rest,
  };
}

/** Who stands where, all of it. */
export function compareAddress(rest: Partial<CompareAddress> = {}): CompareAddress {
  return {
    page: 'compare',
    topic: null,
    actors: [],
    stances: [],
    attributions: [],
    disputed: false,
    order: 'standing',
    unfolded: [],
    open: null,
    ...rest,
  };
}

/** Actors face to face. */
export function facesAddress(rest: Partial<FacesAddress> = {}): FacesAddress {
  return { page: 'faces', actors: [], topic: null, attributions: [], unfolded: false, ...rest };
}

/** Everybody's line-up with every position counted, or some of them. */
export function lineUpsAddress(rest: Partial<LineUpsAddress> = {}): LineUpsAddress {
  return {
    page: 'line-ups',
    topic: null,
    ownOnly: false,
    conditionalSupports: false,
    measure: 'both',
    jaccard: false,
    least: 0,
    actors: [],
    ...rest,
  };
}

/** A handout about the whole statement, or about something in it. */
export function handoutAddress(statement: StatementId, rest: Partial<HandoutAddress> = {}): HandoutAddress {
  return {
    page: 'handout',
    statement,
    topic: null,
    actors: [],
    tour: null,
    passages: [],
    sheet: 'handout',
    paper: 'a4',
    seed: 1,
    ...rest,
  };
}
