/** A name as references sort it; whoever is no person, or has one name only, has it as a whole. */
export type CitedName = { family: string; given: string } | { literal: string };

/** A published statement, as a reference names it. */
export interface CitedSource {
  author: CitedName;
  title: string;
  /** Year-month-day. */
  date: string;
  place: string;
  occasion: string;
  publisher: string;
  /** The publisher's reference. */
  reference: string;
  /** BCP 47 tag of the text. */
  language: string;
  /** Where the publisher has it, if known. */
  url: string | null;
}

/** A coding, or a view of one, that somebody has made of the words; it interprets them. */
export interface CitedCoding {
  /** "Russia opposes: NATO takes in Georgia." */
  title: string;
  /** What it is, before "in Parley": "position stated by Lavrov as coded", "view of the coding". */
  what: string;
  /** The title of the collection that it belongs to. */
  collection: string;
}

/** What a citation says, before any style: the words of a statement or, if there is a coding, that coding of them. */
export interface Cited {
  /** What tells it from others of the same statement: "p13". */
  mark: string | null;
  /** Null for a view of several statements. */
  source: CitedSource | null;
  /** "passage 13"; null for the whole. */
  locator: string | null;
  /** The exact words. */
  quote: string | null;
  coding: CitedCoding | null;
  /** The permanent address that opens exactly this; null if it is not known where the app lies. */
  address: string | null;
  /** The day on which the reader saw it, as year-month-day. */
  accessed: string | null;
}

/** The app, as citations name it. */
export const APP = 'Parley';
