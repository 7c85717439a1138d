import type { PassageId, Position, PositionId, Quote, Statement, StatementId } from './collection.ts';

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

/** Words of a statement as such. */
export function pinnableQuotes(statement: StatementId, quotes: readonly Quote[]): Pinnable {
  const places = quotes.map(({ passage, start, end }) => `${passage}/${start}-${end}`);
  return {
    kind: 'quote',
    id: `quote:${statement}/${places.join('+')}`,
    statement,
    quotes: quotes.map(({ passage, start, end, quote }) => ({ passage, start, end, quote })),
    position: null,
  };
}

/** A position with all its evidence. */
export function pinnablePosition(statement: StatementId, { id, evidence }: Position): Pinnable {
  return {
    ...pinnableQuotes(statement, evidence),
    kind: 'position',
    id: `position:${statement}/${id}`,
    position: id,
  };
}

/** A whole passage. */
export function pinnablePassage({ id, passages }: Statement, passage: PassageId): Pinnable {
  const text = passages.find((one) => one.id === passage)?.text ?? '';
  return {
    ...pinnableQuotes(id, [{ passage, start: 0, end: text.length, quote: text }]),
    kind: 'passage',
    id: `passage:${id}/${passage}`,
  };
}
