import type { Strand } from '#charts/ribbon/strand.ts';
import type { Point } from '#charts/rim/rim.ts';
import type { TopicBranch, TopicDisc, TopicRow } from './topic-input.ts';

/** A rectangle of a picture, in its pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Side = 'right' | 'left';

/** Lines of text; x and y are the anchor of the first line's baseline. */
export interface PlacedText extends Point {
  lines: readonly string[];
  anchor: 'start' | 'middle' | 'end';
  fontSize: number;
  lineHeight: number;
}

/** A strand: a line as broad as it is drawn, or of a question its outline. */
export interface PlacedStrand {
  tone: Strand['tone'];
  own: boolean;
  path: string;
  breadth: number;
}

/** A stretch of the rim. */
export interface PlacedPassage {
  id: string;
  passages: string[];
  focal: boolean;
  question: boolean;
  /** The whole stretch. */
  path: string;
  strands: readonly PlacedStrand[];
  /** Where its number stands, if there is room for one. */
  number: Point | null;
  /** Beside its middle, where there is room for a number once the picture is enlarged. */
  middle: Point;
}

/** What stands on the rim, the line inwards from it, and who sits outside. */
export interface PlacedRow {
  row: TopicRow;
  mark: Point & { size: number };
  /** From the mark to its proposition, or to the topic. */
  line: string;
  /** Drawn in the line's place as long as its proposition is folded. */
  stub: string | null;
  /** From the mark to the seat, where they are apart. */
  leader: string | null;
  /** Middle of the seat's icon. */
  seat: Point;
  label: PlacedText;
  quote: PlacedText | null;
  /** Room of the seat with its words. */
  box: Box;
  side: Side;
}

/** A proposition; one with evidence on both sides of the table has a card on either. */
export interface PlacedCard {
  id: string;
  side: Side;
  branch: string;
  disputed: boolean;
  text: PlacedText;
  box: Box;
  /** The line from the topic. */
  tree: string | null;
}

/** The propositions for which there is no room. */
export interface PlacedFold {
  id: string;
  propositions: readonly string[];
  text: PlacedText;
  box: Box;
}

/** The heading over the propositions of a topic below the picture's own. */
export interface PlacedBranch {
  /** Distinct among the headings of one picture; a topic may have one on either side. */
  id: string;
  branch: TopicBranch;
  text: PlacedText;
  place: Point & { r: number };
  box: Box;
}

/** The name of a section over the seats of its passages. */
export interface PlacedSection {
  number: number;
  text: PlacedText;
  box: Box;
}

/** One topic's picture, as numbers and paths. */
export interface TopicPicture {
  /** Round a table, or along an upright ribbon where the window is narrow. */
  shape: 'round' | 'upright';
  width: number;
  height: number;
  /** The table's surface. */
  table: string;
  /** Where the statement begins. */
  head: Point | null;
  hub: Point & { r: number; disc: TopicDisc; text: PlacedText; note: PlacedText | null };
  passages: PlacedPassage[];
  sections: PlacedSection[];
  branches: PlacedBranch[];
  cards: PlacedCard[];
  folds: PlacedFold[];
  rows: PlacedRow[];
}
