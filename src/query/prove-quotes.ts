import type { Quote, Statement } from '#model/collection.ts';

/** One kind of quote with how many there are, and those that are not where the model says. */
export interface QuoteProof {
  kind: QuoteKind;
  count: number;
  failed: Quote[];
}

const QUOTE_KINDS = [
  'evidence',
  'condition',
  'cue',
  'topic',
  'mention',
  'place',
  'relation',
  'note',
] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

/** Compares every quote of a statement with the words at its place in the passage. */
export function proveQuotes(statement: Statement): QuoteProof[] {
  const texts = new Map(statement.passages.map(({ id, text }) => [id, text]));
  const stands = ({ passage, start, end, quote }: Quote) =>
    end > start && texts.get(passage)?.slice(start, end) === quote;
  const quotes = quotesOf(statement);
  return QUOTE_KINDS.map((kind) => ({
    kind,
    count: quotes[kind].length,
    failed: quotes[kind].filter((quote) => !stands(quote)),
  }));
}

function quotesOf({
  positions,
  topicCodes,
  mentions,
  places,
  relations,
  notes,
}: Statement): Record<QuoteKind, Quote[]> {
  return {
    evidence: positions.flatMap(({ evidence }) => evidence),
    condition: positions.flatMap(({ condition }) => condition ?? []),
    cue: positions.flatMap(({ cue }) => cue ?? []),
    topic: topicCodes.flatMap(({ quotes }) => quotes),
    mention: mentions,
    place: places,
    relation: relations,
    note: notes,
  };
}

/**
 * Whether the passages cut the source without loss or overlap: each as long as its place in the source, in order.
 * What lies between them is structure, such as the names of those who speak.
 */
export function passagesFit({ passages }: Statement): boolean {
  return passages.every(({ text, source }, i) => {
    const before = passages[i - 1];
    return (
      source.end - source.start === text.length && (before === undefined || source.start >= before.source.end)
    );
  });
}
