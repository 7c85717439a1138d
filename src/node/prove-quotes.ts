import type { Quote, Statement } from '#model/collection.ts';

/** All exact words that a statement's codes give, and those of them that stand in the source. */
export interface QuoteProof {
  quotes: Quote[];
  proven: Quote[];
}

/**
 * Looks every quote up in the source text by its passage's offsets there. It does not trust the passages'
 * own text, which the compiler made, and settles line ends and Unicode by itself.
 */
export function proveQuotes(statement: Statement, text: string): QuoteProof {
  const { topicCodes, mentions, places, notes, positions, relations, passages } = statement;
  const source = text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .join(' ')
    .replace('\uFEFF', '');
  const sourceOf = new Map(passages.map((passage) => [passage.id, passage.source]));
  const quotes = [
    ...topicCodes.flatMap((code) => code.quotes),
    ...mentions,
    ...places,
    ...notes,
    ...positions.flatMap(({ evidence, cue, condition }) => [...evidence, cue, condition]),
    ...relations,
  ].filter((quote) => quote !== null);
  const proven = quotes.filter(({ passage, start, end, quote }) => {
    const place = sourceOf.get(passage);
    const isInside = place !== undefined && start >= 0 && place.start + end <= place.end;
    return isInside && source.slice(place.start + start, place.start + end) === quote;
  });
  return { quotes, proven };
}
