import type { PositionId, Quote, StatementId } from './collection.ts';

/** When and where something lies in a basket. */
interface Lying {
  /** Says what it is, so that the same words pinned twice are one. */
  id: string;
  /** Where it comes in the order; any number, smaller is earlier. */
  order: number;
  /** When it was put in, as an ISO date and time. */
  created: string;
  /** When it was last changed, in milliseconds since 1970; the later of two versions holds. */
  changed: number;
}

/** Exact words that a reader has pinned, with a note of her own. */
export interface Pin extends Lying {
  /** Words as such, words that carry a position, or a whole passage. */
  kind: 'quote' | 'position' | 'passage';
  statement: StatementId;
  /** The words with their offsets, as they were when pinned. */
  quotes: Quote[];
  /** The position that they carry. */
  position: PositionId | null;
  note: string;
}

/** A heading that a reader has put among her pins. */
export interface Heading extends Lying {
  kind: 'heading';
  text: string;
}

export type Entry = Pin | Heading;

/** The evidence that a reader keeps, in her order. */
export interface Basket {
  entries: Entry[];
  /** When entries were taken out, by their id, in milliseconds since 1970: another tab may still hold them. */
  removed: Record<string, number>;
}

/** What is to be pinned; the basket adds when and where. */
export type Pinnable = Pick<Pin, 'kind' | 'id' | 'statement' | 'quotes' | 'position'>;

export const EMPTY_BASKET: Basket = { entries: [], removed: {} };
