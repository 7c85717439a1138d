import type { CitedSource } from '#exchange/citation/cited.ts';
import { citedName } from '#exchange/citation/cited-name.ts';
import type { Span } from '#model/collection.ts';
import { locatorOf, quoteOf } from '#query/cited-words.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { wordsAddress } from '#query/words-address.ts';
import type { Citation } from './citation.ts';

/** The words of these spans, or the whole statement where there are none. */
export function citeWords(library: Library, index: StatementIndex, spans: readonly Span[]): Citation {
  const { statement } = index;
  const passages = [...new Set(spans.map(({ passage }) => passage))];
  const [first, last] = [passages[0] ?? null, passages.at(-1) ?? null];
  return {
    of: 'words',
    address: wordsAddress(statement, spans),
    index,
    spans,
    cited: {
      mark: first === last ? first : `${first}-${last}`,
      source: citedSource(library, index),
      locator: locatorOf(statement, spans),
      quote: quoteOf(statement, spans),
      coding: null,
    },
  };
}

/** A statement as a reference names it. */
export function citedSource(library: Library, { statement }: StatementIndex): CitedSource {
  const { speaker, title, date, place, occasion, publisher, reference, language, url } = statement;
  const author = citedName(known(library.actors, speaker));
  return { author, title, date, place, occasion, publisher, reference, language, url };
}
