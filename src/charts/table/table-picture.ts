import type { Strand } from '#charts/ribbon/strand.ts';
import type { RimShape } from '#charts/rim/rim.ts';
import type { ActorKind, Attribution, Stance } from '#model/vocabulary.ts';
import type { SizeClass } from './size-class.ts';

/** Text in a picture by the middle or end of its baseline. */
export interface Label {
  text: string;
  x: number;
  y: number;
  size: number;
  anchor: 'start' | 'middle' | 'end';
}

/** The table as numbers and paths, in pixels of its frame. */
export interface TablePicture {
  size: SizeClass;
  width: number;
  height: number;
  rim: RimShape;
  breadth: number;
  /** The table's surface, and a line inlaid in it. */
  surface: string;
  inlay: string;
  stretches: DrawnStretch[];
  tags: Label[];
  /** The head of the table: who speaks, and the direction of reading. */
  head: { speaker: string; name: Label | null; arrow: string };
  petals: DrawnJoint[];
  threads: DrawnJoint[];
  relations: DrawnRelation[];
  topics: DrawnTopic[];
  seats: DrawnSeat[];
  headings: Label[];
  folds: DrawnFold[];
  positions: DrawnPosition[];
  /** The actors' names, for those who have no seat. */
  names: Readonly<Record<string, string>>;
  /** Topics without room on the table; they stand in the list alone. */
  foldedTopics: string[];
}

/** A passage on the rim, or neighbouring ones as one. */
export interface DrawnStretch {
  id: string;
  passages: string[];
  question: boolean;
  /** Along the rim, in pixels from the head. */
  start: number;
  length: number;
  bands: { tone: Strand['tone']; d: string; main: boolean }[];
  /** The whole breadth, for a frame. */
  outline: string;
  number: Label | null;
  /** Its number and how it begins. */
  beginning: string;
  /** A place just outside the rim at its middle. */
  x: number;
  y: number;
}

/** What joins a topic to a stretch. */
export interface DrawnJoint {
  id: string;
  topic: string;
  passages: string[];
  tone: number;
  main: boolean;
  d: string;
}

/** All that the text says joins two topics. */
export interface DrawnRelation {
  id: string;
  from: string;
  to: string;
  line: string;
  heads: string;
}

export interface DrawnTopic {
  id: string;
  x: number;
  y: number;
  radius: number;
  core: boolean;
  tone: number;
  initial: Label;
  name: Label[];
  count: Label | null;
  /** Room of disc and name together. */
  box: Box;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface DrawnSeat {
  id: string;
  kind: ActorKind;
  /** Whether it holds a position. */
  holds: boolean;
  /** Where it has its seat. */
  passage: string;
  side: 'left' | 'right';
  x: number;
  y: number;
  name: Label[];
  leader: string;
  box: Box;
}

/** Actors of a section who have no seat of their own. */
export interface DrawnFold {
  id: string;
  /** What they sit under. */
  title: string;
  actors: string[];
  side: 'left' | 'right';
  label: Label;
  box: Box;
}

/** Where a position stands on the rim. */
export interface DrawnPosition {
  id: string;
  stretch: string;
  stance: Stance;
  attribution: Attribution;
  /** In pixels from the head. */
  along: number;
}
