import type { Pinnable } from '#model/basket.ts';
import type { Citable } from '#model/citable.ts';
import type { Position, Quote, Span } from '#model/collection.ts';
import { wholeOf } from './cited-words.ts';
import { known } from './known.ts';
import type { Library } from './library.ts';
import type { StatementIndex } from './statement-index.ts';

/**
 * Words that are shown, as they can be pinned. Words that carry a position pin the position with all its evidence,
 * and all the words of a passage the passage, so that the same thing is one pin wherever it is met.
 */
export function pinnableOf(
  library: Library,
  { statement, spans, position: id }: Extract<Citable, { kind: 'words' }>,
): Pinnable {
  const index = known(library.statements, statement);
  if (id !== null) return pinnablePosition(index, known(index.positions, id));
  const [first, ...others] = spans;
  const whole = first !== undefined && others.length === 0 && isWhole(index, first);
  return whole ? pinnablePassage(index, first) : pinnableQuotes(index, spans);
}

function pinnablePosition(index: StatementIndex, { id, evidence }: Position): Pinnable {
  const statement = index.statement.id;
  return {
    kind: 'position',
    id: `position:${statement}/${id}`,
    statement,
    quotes: evidence.map((span) => quoteAt(index, span)),
    position: id,
  };
}

function pinnablePassage(index: StatementIndex, span: Span): Pinnable {
  const statement = index.statement.id;
  return {
    kind: 'passage',
    id: `passage:${statement}/${span.passage}`,
    statement,
    quotes: [quoteAt(index, span)],
    position: null,
  };
}

function pinnableQuotes(index: StatementIndex, spans: readonly Span[]): Pinnable {
  const statement = index.statement.id;
  const places = spans.map(({ passage, start, end }) => `${passage}/${start}-${end}`);
  return {
    kind: 'quote',
    id: `quote:${statement}/${places.join('+')}`,
    statement,
    quotes: spans.map((span) => quoteAt(index, span)),
    position: null,
  };
}

function isWhole(index: StatementIndex, { passage, start, end }: Span): boolean {
  const whole = wholeOf(known(index.passages, passage));
  return start === whole.start && end === whole.end;
}

function quoteAt(index: StatementIndex, { passage, start, end }: Span): Quote {
  return { passage, start, end, quote: known(index.passages, passage).text.slice(start, end) };
}
