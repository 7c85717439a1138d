import type { RibbonPassage } from '#charts/ribbon/layout-ribbon.ts';
import type { Strand } from '#charts/ribbon/strand.ts';
import type { ActorKind, Attribution, Stance } from '#model/vocabulary.ts';

/** A strand of a passage; the topic's own stays full, others fade. */
export interface TopicStrand extends Strand {
  own: boolean;
}

/** A passage, or where there are too many to tell apart, neighbouring ones as one. */
export interface TopicPassage extends RibbonPassage {
  /** Those that it stands for. */
  passages: string[];
  question: boolean;
  /** Whether it belongs to the topic, or is one of the rest that fold round it. */
  focal: boolean;
  strands: readonly TopicStrand[];
}

interface Row {
  id: string;
  passage: string;
  /** Who or what sits outside: the holder, the other topic, or the passage itself. */
  label: string;
  /** The words that may stand beside it; none if empty. */
  quote: string;
}

/** Somebody's position; its line leads to the proposition. */
export interface PositionRow extends Row {
  kind: 'position';
  proposition: string;
  actor: string;
  icon: ActorKind;
  stance: Stance;
  attribution: Attribution;
}

/** A link to another topic that the text itself draws; its line leads to the picture's topic. */
export interface RelationRow extends Row {
  kind: 'relation';
  proposition: null;
  from: string;
  to: string;
  /** Whether it leads from the picture's topic to the other one, or from there to here. */
  outward: boolean;
  disc: TopicDisc;
}

/** Words that merely touch the topic. */
export interface TouchRow extends Row {
  kind: 'touch';
  proposition: null;
}

/** One thing that stands on the rim at its words. */
export type TopicRow = PositionRow | RelationRow | TouchRow;

/** How a topic's disc looks: in its tone, or hollow for further topics. */
export interface TopicDisc {
  initial: string;
  tone: number;
  core: boolean;
}

export interface TopicProposition {
  id: string;
  label: string;
  /** The whole sentence, shown where there is room for it. */
  text: string;
  disputed: boolean;
}

/** The topic itself, or one below it, with its propositions, those first that a reader should see first. */
export interface TopicBranch {
  id: string;
  label: string;
  disc: TopicDisc;
  propositions: readonly TopicProposition[];
}

/** What one topic's picture is drawn from. */
export interface TopicInput {
  id: string;
  label: string;
  disc: TopicDisc;
  /** Said below the topic's name where nobody takes a position. */
  note: string | null;
  passages: readonly TopicPassage[];
  sections: readonly { number: number; title: string }[];
  branches: readonly TopicBranch[];
  /** In text order. */
  rows: readonly TopicRow[];
  /** Propositions for whose rows no picture has room; they are counted as folded. */
  beyond?: readonly string[];
}
